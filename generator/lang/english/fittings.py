"""What belongs to English sites rather than to an article: share bars, placeholders, legal notices, menus.

Lower case throughout. Only right spellings: misspelt lines are found by edit distance.
"""

from generator.lang.tables import Sign

_list = lambda table: tuple(part.strip() for part in table.strip().split("\n"))

FITTINGS = (
    Sign("a share bar", lines=_list("""
        share
        share this
        share this article
        share this story
        share this post
        share this page
        share with friends
        share it with friends
        share on
        share via
        share article
        sharing is caring
        like this
        like loading
        print this article
        print article
        email this article
        email article
        email the author
        copy link
        copy url
        copied
        link copied
        click to share
        click to email
        click to print
        opens in new window
        get short url
        save article
        bookmark
        text size
        font size
        listen to this article
        """), openers=("read or share", "share this", "share on", "share via", "click to share", "share with", "share to", "tweet this", "pin this"),
        phrases=("opens in new window", "click to share on"), longest=16),
    Sign("a placeholder of the site's own software", lines=_list("""
        author image
        new update
        image
        photo
        photos
        video
        videos
        caption
        close
        menu
        toggle navigation
        toggle caption
        enlarge this image
        enlarge image
        hide caption
        view image
        view photos
        unmute
        play all
        replay
        video player
        advertisement placeholder
        placeholder
        default image
        featured image
        thumbnail
        image credit
        image of
        image of of
        media playback is unsupported on your device
        this slideshow requires javascript
        please enable javascript
        loading content
        tags
        tag
        filed under
        categories
        written by
        posted by
        posted in
        posted on
        published on
        last updated
        about the author
        about author
        view author archive
        get author rss feed
        view more articles
        breaking news
        """), openers=("tags:", "tag:", "filed under", "topics:", "categories:", "category:", "posted in", "tagged", "image 1 of", "image 2 of",
                       "slideshow (", "photo gallery"), phrases=_list("""
        enable javascript
        requires javascript
        javascript is disabled
        javascript is required
        browser does not support
        browser is out of date
        estimated reading time
        min read
        """), longest=26),
    Sign("a legal notice of the site", lines=_list("""
        all rights reserved
        privacy policy
        cookie policy
        privacy notice
        cookie settings
        cookie preferences
        cookies policy
        terms of use
        terms of service
        terms and conditions
        terms conditions
        legal notice
        disclaimer
        copyright notice
        do not sell my personal information
        your privacy choices
        editorial policy
        editorial guidelines
        corrections policy
        code of ethics
        accept cookies
        accept all cookies
        i accept
        i agree
        """), openers=("©", "copyright ©", "copyright (c)", "(c) 20", "© copyright", "copyright 19", "copyright 20", "copyright @"), phrases=_list("""
        all rights reserved
        all right reserved
        may not be published, broadcast
        may not be reproduced
        published, broadcast, rewritten
        without written permission
        prior written permission
        without the prior permission
        our privacy policy
        our cookie policy
        our terms of
        our user agreement
        acceptance of our
        privacy policy and terms
        terms of use and privacy
        terms of service and privacy
        may earn a commission
        has not been edited by
        views and opinions expressed
        opinions expressed in this
        terms and conditions apply
        rewritten or redistributed
        reproduction in whole or in part
        affiliate links
        affiliate link
        our standards: the thomson
        views expressed in this article are
        external links are provided
        responsible for the content of external
        published from a syndicated feed
        """), longest=70),
    Sign("a notice about cookies", phrases=_list("""
        this website uses cookies
        this site uses cookies
        our site uses cookies
        our website uses cookies
        we use cookies
        by using this site
        by continuing to use this site
        cookies are absolutely essential
        """), longest=150),
    Sign("a menu of the site", lines=_list("""
        home
        homepage
        home page
        search
        search for
        search this site
        skip to content
        skip to main content
        skip to navigation
        skip navigation
        main menu
        main navigation
        all sections
        about us
        contact us
        faq
        site map
        rss
        rss feed
        rss feeds
        e paper
        epaper
        site index
        media kit
        advertising policy
        write for us
        meet the team
        our team
        send us a tip
        submit a tip
        choose edition
        change language
        """), openers=("you are here", "home »", "home >", "home /", "home ›", "skip to")),
)
