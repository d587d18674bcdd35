/* The site's search, in the place of Material's worker and spoken to in its messages: 0 set up, 1 ready, 2 query, 3 result.

   The index comes with the page: what can be found, and which words lead there (generator/publish/search.py says how it is
   written). MiniSearch answers from it; the passages of the best articles are fetched when they are wanted, a file for
   each article, as scripts: a page opened from a folder may load nothing else. */
"use strict";
(() => {
  const HERE = typeof document === "undefined" ? self.location.href : document.currentScript.src;
  const beside = (path) => new URL(path, HERE).href;
  const FIELDS = ["names", "title", "text"];
  const PERSON = 0, ARTICLE = 2;       // kinds: person, comparison, article, page
  const WEIGHT = [6, 2, 1, 1];
  const OPENED = 12, SHOWN = 3;        // articles whose passages are fetched for a query; passages shown of each

  const engine = importScripts(beside("minisearch.js"));     // while the page still fetches the index

  let index, entries, quiet, known, latest = 0;
  const stored = new Map();            // number of an article -> its passages: [anchor, text]
  self.passages = (number, list) => stored.set(number, list);

  const words = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().match(/[\p{L}\p{N}]+/gu) || [];
  const escaped = (text) => text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);

  /* ---------------------------------------------------------------- the index */

  /* Gaps between numbers, as written, to what MiniSearch's own serialisation holds: number -> occurrences. */
  const postings = (gaps) => {
    const found = {};
    let number = 0;
    for (const gap of gaps) found[(number += gap)] = 1;
    return found;
  };

  const load = (wire) => {
    entries = wire.entries;
    quiet = new Set(wire.quiet);
    known = new Set(Object.keys(wire.terms));
    const ids = entries.map((_, number) => [number, number]);
    const terms = [];
    for (const term in wire.terms) {
      const fields = {};
      for (const field in wire.terms[term]) fields[field] = postings(wire.terms[term][field]);
      terms.push([term, fields]);
    }
    return MiniSearch.loadJS({
      serializationVersion: 2, documentCount: entries.length, nextId: entries.length, dirtCount: 0,
      documentIds: Object.fromEntries(ids), fieldIds: Object.fromEntries(FIELDS.map((name, n) => [name, n])),
      fieldLength: Object.fromEntries(entries.map((entry, number) => [number, entry.lengths])),
      averageFieldLength: FIELDS.map((_, n) => entries.reduce((sum, entry) => sum + entry.lengths[n], 0) / (entries.length || 1)),
      storedFields: {}, index: terms,
    }, {
      fields: FIELDS, tokenize: words, processTerm: (term) => term,
      searchOptions: {
        boost: { names: 4, title: 2 },
        prefix: (term, place, all) => place === all.length - 1,
        fuzzy: (term) => !known.has(term) && /^\p{L}{4,}$/u.test(term) && 1,   // one wrong letter; numbers are right or wrong
        weights: { fuzzy: 0.2, prefix: 0.5 },
        boostDocument: (number) => WEIGHT[entries[number].kind],
      },
    });
  };

  /* ---------------------------------------------------------------- a query */

  /* What carries no content is left out, unless there is nothing else: "seven and a half" asks for seven and half. */
  const asked = (query) => {
    const all = words(query);
    const loud = all.filter((word, place) => !quiet.has(word) || (place === all.length - 1 && !query.endsWith(" ")));
    const sure = all.filter((word) => !quiet.has(word));
    return sure.length ? (loud.length > 1 && loud.at(-1).length < 2 ? sure : loud) : all;
  };

  const search = (query) => {
    const terms = asked(query);
    if (!terms.length) return { terms, hits: [], whole: true };
    const all = index.search(terms.join(" "), { combineWith: "AND" });
    const hits = all.length ? all : index.search(terms.join(" "), { combineWith: "OR" });
    const first = (hit) => (all.length && entries[hit.id].kind === PERSON ? 1 : 0);
    return { terms, hits: [...hits].sort((a, b) => first(b) - first(a) || b.score - a.score || a.id - b.id), whole: all.length > 0 };
  };

  /* Text with the words that were found marked, as Material's own search does it. */
  const marked = (text, found) =>
    text.split(/([\p{L}\p{N}\p{M}]+)/u).map((piece, n) => {
      const hit = n % 2 && words(piece).some((word) => found.has(word));
      return hit ? `<mark data-md-highlight>${escaped(piece)}</mark>` : escaped(piece);
    }).join("");

  const item = (location, title, text, score, found, terms) => ({ location, title: marked(title, found), text: marked(text, found), score, terms });

  /* The passages of an article that hold most of what was asked for; those that hold it in one run come first. */
  const best = (number, hit, terms) => {
    const found = new Set(hit.terms);
    const worth = (word) => (terms.includes(word) ? 2 : 1);          // as it was typed, or nearly so
    const line = ` ${terms.join(" ")}`;
    return (stored.get(number) || [])
      .map(([anchor, text], place) => {
        const here = words(text);
        const held = new Set(here.filter((word) => found.has(word)));
        return { anchor, text, place, score: [...held].reduce((sum, word) => sum + worth(word), 0) + (terms.length > 1 && ` ${here.join(" ")}`.includes(line) ? 2 * terms.length : 0) };
      })
      .filter((passage) => passage.score > 0)
      .sort((a, b) => b.score - a.score || a.place - b.place)
      .slice(0, SHOWN)
      .sort((a, b) => a.place - b.place);
  };

  const grouped = (hits, terms) => {
    const groups = new Map(), closest = new Map();      // home -> its items; article -> how much its best passage holds
    for (const hit of hits) {
      const entry = entries[hit.id];
      const home = entry.within ?? hit.id;
      const found = new Set(hit.terms);
      const told = Object.fromEntries(terms.map((term) => [term, hit.queryTerms.includes(term)]));
      if (!groups.has(home)) groups.set(home, []);
      const group = groups.get(home);
      if (home !== hit.id) {
        if (!group.length) group.push(item(entries[home].location, entries[home].title, "", hit.score, found, {}));
        group.push(item(entry.location, entry.title, entry.text || "", group[0].score, found, told));
      } else {
        const passages = entry.kind === ARTICLE ? best(hit.id, hit, terms) : [];
        if (entry.kind === ARTICLE) closest.set(home, Math.max(0, ...passages.map((passage) => passage.score)));
        const text = passages.length ? "" : entry.text || "";
        group.unshift(item(entry.location, entry.title, text, hit.score, found, told));
        group.push(...passages.map((p) => item(`${entry.location}#${p.anchor}`, `Sentence ${Number(p.anchor.slice(1)) + 1}`, p.text, hit.score, found, told)));
      }
    }
    const ranked = [...closest.keys()].sort((a, b) => closest.get(b) - closest.get(a));   // in the places of articles
    return [...groups.keys()].map((home) => groups.get(closest.has(home) ? ranked.shift() : home));
  };

  const answer = async (query) => {
    const { terms, hits } = search(query);
    const wanted = hits.map((hit) => hit.id).filter((number) => entries[number].kind === ARTICLE).slice(0, OPENED);
    const missing = wanted.filter((number) => !stored.has(number));
    if (missing.length) await importScripts(...missing.map((number) => beside(`../../search/passages/${number}.js`)));
    const completed = hits.length && terms.length ? hits[0].terms.find((term) => term.startsWith(terms.at(-1))) : undefined;
    return { items: grouped(hits, terms), suggest: completed ? [completed] : [] };
  };

  /* ---------------------------------------------------------------- messages */

  addEventListener("message", async ({ data: { type, data } }) => {
    if (type === 0) {
      await engine;
      index = load(data.docs);
      postMessage({ type: 1 });
    } else if (type === 2) {
      const mine = (latest += 1);
      const result = await answer(data);
      if (mine === latest) postMessage({ type: 3, data: result });   // a later question makes this one's answer stale
    }
  });
})();
