"""What a page is about in the words of schema.org, for search engines and reference managers (JSON-LD)."""

from __future__ import annotations

from dataclasses import replace

from generator.model import Article, Page, Person, Story
from generator.pages.places import Places
from generator.text import flat

Linked = dict[str, object]

CONTEXT = "https://schema.org"


def with_data(page: Page, story: Story) -> Page:
    """The page with what it is about, where that is an article or a person; others are pages of a site, and no more."""
    places = Places(story)
    articles = {places.article(a.article.id): a.article for a in story.analyses}
    people = {places.person(p.id): p for p in story.people if p.followed}
    address = page.path.removesuffix(".md") + ".html"
    if address in articles:
        return replace(page, linked=_page("WebPage", news_article(articles[address])))
    if address in people:
        return replace(page, linked=_page("ProfilePage", person(people[address])))
    return page


def news_article(article: Article) -> Linked:
    """The article that the page reads: its own headline, publisher, day and address. What is not known is left out."""
    publisher = {"@type": "Organization", "name": article.outlet} if article.outlet else None
    known = {
        "headline": flat(article.title.text),
        "inLanguage": article.language,
        "datePublished": article.published.isoformat() if article.published else None,
        "publisher": publisher,
        "url": article.url,
    }
    return {"@type": "NewsArticle"} | {key: value for key, value in known.items() if value}


def person(person: Person) -> Linked:
    """Somebody who is followed, with every spelling that the articles print."""
    others = sorted({flat(form.text) for form in person.forms} - {person.name})
    return {"@type": "Person", "name": person.name} | ({"alternateName": others} if others else {})


def _page(kind: str, about: Linked) -> Linked:
    return {"@context": CONTEXT, "@type": kind, "mainEntity": about}
