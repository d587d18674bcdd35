/* The table of facts: filters, sorting, the next disagreement. Without this script every row stands there. */
(function () {
  var table = document.querySelector("[data-grid]"), form = document.querySelector("[data-filters]");
  if (!table || !form) return;
  var facts = Array.prototype.slice.call(table.querySelectorAll(".fact"));
  var groups = Array.prototype.slice.call(table.querySelectorAll(".grid__group"));
  var count = document.querySelector("[data-count]");
  var ORDER = {
    order: function (a, b) { return a.dataset.order - b.dataset.order; },
    size: function (a, b) { return b.dataset.size - a.dataset.size; },
    told: function (a, b) { return b.dataset.told - a.dataset.told; },
    label: function (a, b) { return name(a).localeCompare(name(b)); }
  };

  function name(fact) { return fact.querySelector(".fact__label").textContent; }
  function has(list, wanted) { return !wanted || (" " + list + " ").indexOf(" " + wanted + " ") >= 0; }

  function show() {
    var verdicts = {}, sort = form.elements.sort.value, seen = 0, there = {};
    form.querySelectorAll("[name=verdict]:checked").forEach(function (box) { verdicts[box.value] = true; });
    var person = form.elements.person ? form.elements.person.value : "", article = form.elements.article.value;
    facts.forEach(function (fact) {
      var d = fact.dataset, shown = verdicts[d.verdict] && has(d.people, person) && has(d.articles, article);
      fact.hidden = !shown;
      if (shown) { seen += 1; there[d.verdict] = true; }
    });
    groups.forEach(function (group) { group.hidden = sort !== "order" || !there[group.id]; });
    count.textContent = seen === facts.length ? facts.length + (seen === 1 ? " fact" : " facts") : seen + " of " + facts.length + " facts";
  }

  function sort() {
    var by = ORDER[form.elements.sort.value], placed = [];
    facts.slice().sort(function (a, b) { return by(a, b) || ORDER.order(a, b); }).forEach(function (fact) {
      var group = form.elements.sort.value === "order" && document.getElementById(fact.dataset.verdict);
      if (group && placed.indexOf(group) < 0) placed.push(table.appendChild(group));
      table.appendChild(fact);
    });
    show();
  }

  /* The first row that differs behind the one that the reader is in, and from the last on to the first again. */
  function next() {
    var differing = facts.filter(function (f) { return !f.hidden && f.dataset.verdict !== "agree"; });
    differing.sort(function (a, b) { return a.compareDocumentPosition(b) & 4 ? -1 : 1; });
    var at = differing.indexOf(document.querySelector(".fact:target")), to = differing[(at + 1) % differing.length];
    if (!to) return;
    location.hash = to.id;
    to.querySelector("summary").focus({ preventScroll: true });
  }

  form.addEventListener("change", function (event) { event.target.name === "sort" ? sort() : show(); });
  form.addEventListener("reset", function () { setTimeout(sort); });
  form.addEventListener("submit", function (event) { event.preventDefault(); });
  var button = form.querySelector("[data-next]");
  if (button) button.addEventListener("click", next);
  /* An address of a row that a filter hides shows it. */
  window.addEventListener("hashchange", function () {
    var row = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (row && row.hidden) form.reset();
  });
  /* compare.html?person=…, as the people's pages link here; a person without a row filters nothing. */
  new URLSearchParams(location.search).forEach(function (value, key) {
    var field = form.elements[key];
    if (field && field.options) field.value = encodeURIComponent(value);
    if (field && field.options && field.selectedIndex < 0) field.value = "";
  });
  sort();
})();
