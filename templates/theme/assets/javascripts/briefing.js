/* What the pages need beyond HTML: passages that open when their address is called, addresses to copy, all of it in print. */

/* Into the clipboard; opened from a folder there is none in some browsers, and the old way serves. */
function copy(text, then) {
  function old() {
    var box = document.createElement("textarea");
    box.value = text;
    box.style.position = "fixed";
    document.body.appendChild(box);
    box.select();
    var ok = document.execCommand("copy");
    box.remove();
    then(ok ? "Copied." : text);
  }
  if (navigator.clipboard && window.isSecureContext) navigator.clipboard.writeText(text).then(function () { then("Copied."); }, old);
  else old();
}

(function () {
  function reveal() {
    var target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    for (var box = target && target.closest("details"); box; box = box.parentElement.closest("details")) box.open = true;
    var inner = target && target.matches(".fact") && target.querySelector("details");
    if (inner) inner.open = true;
    if (target) target.scrollIntoView({ block: inner ? "start" : "center" });
  }
  window.addEventListener("hashchange", reveal);
  if (location.hash) reveal();

  document.addEventListener("click", function (event) {
    var link = event.target.closest && event.target.closest("a[data-copy]");
    if (!link) return;
    event.preventDefault();
    history.replaceState(null, "", link.getAttribute("href"));
    copy(link.href, function (said) { link.dataset.said = said; });
  });

  var closed = [];
  window.addEventListener("beforeprint", function () {
    closed = Array.prototype.filter.call(document.querySelectorAll("article details:not(.pairs)"), function (d) { return !d.open; });
    closed.forEach(function (d) { d.open = true; });
  });
  window.addEventListener("afterprint", function () { closed.forEach(function (d) { d.open = false; }); });
})();
