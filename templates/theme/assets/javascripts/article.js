/* Beside a sentence of an article: its address and a citation, to copy. Arrow keys walk from sentence to sentence. */
(function () {
  var text = document.querySelector("[data-text]");
  if (!text) return;
  var sentences = Array.prototype.slice.call(text.querySelectorAll(".line[id]"));
  var bar = document.createElement("span");
  bar.className = "tools";
  bar.innerHTML = '<button type="button" data-what="address">Copy link</button><button type="button" data-what="citation">Copy citation</button><span class="tools__done" role="status"></span>';
  var done = bar.lastChild, chosen = null;

  function choose(sentence) {
    sentences.forEach(function (s) { s.tabIndex = -1; s.classList.remove("chosen"); });
    chosen = sentence;
    chosen.tabIndex = 0;
    chosen.classList.add("chosen");
    done.textContent = "";
    chosen.after(bar);
  }

  function told(what) {
    var address = location.href.split("#")[0] + "#" + chosen.id;
    var words = chosen.textContent.replace(/\s+/g, " ").trim();
    return what === "address" ? address : "“" + words + "” " + text.dataset.cite + ", " + address;
  }

  function step(from, by) {
    var to = sentences[sentences.indexOf(from) + by];
    if (to) { choose(to); to.focus(); }
  }

  bar.addEventListener("click", function (event) {
    var what = event.target.dataset.what;
    if (what) copy(told(what), function (said) { done.textContent = said; });
  });
  text.addEventListener("click", function (event) {
    var sentence = event.target.closest(".line[id]");
    if (sentence && !String(getSelection()) && !event.target.closest("a")) choose(sentence);
  });
  text.addEventListener("keydown", function (event) {
    var sentence = event.target.closest(".line[id]"), by = { ArrowDown: 1, ArrowUp: -1, ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!sentence) return;
    if (by) { event.preventDefault(); step(sentence, by); }
    else if (event.key === "Enter") choose(sentence);
  });
  if (sentences.length) sentences[0].tabIndex = 0;
  function called() {
    var sentence = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (sentences.indexOf(sentence) >= 0) choose(sentence);
  }
  window.addEventListener("hashchange", called);
  called();
})();
