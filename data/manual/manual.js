// SPDX-License-Identifier: Apache-2.0
// The search: every word that is typed must stand in a section. Works from a file, without a server.
(function () {
  "use strict";
  var field = document.getElementById("words");
  var found = document.getElementById("found");
  var most = 30;

  function near(text, word) {
    var at = text.toLowerCase().indexOf(word);
    var from = Math.max(0, at - 24);
    return (from > 0 ? "…" : "") + text.substr(from, 80) + (from + 80 < text.length ? "…" : "");
  }

  function look() {
    var words = field.value.toLowerCase().split(/\s+/).filter(Boolean);
    found.textContent = "";
    if (!words.length) return;
    var hits = manual.filter(function (each) {
      var text = (each.t + " " + each.x).toLowerCase();
      return words.every(function (word) { return text.indexOf(word) >= 0; });
    });
    // Where a word stands in the heading comes first.
    hits.sort(function (a, b) {
      function weight(each) { return each.t.toLowerCase().indexOf(words[0]) >= 0 ? 0 : 1; }
      return weight(a) - weight(b);
    });
    hits.slice(0, most).forEach(function (each) {
      var item = document.createElement("li");
      var link = document.createElement("a");
      link.href = each.a;
      link.textContent = each.t;
      item.appendChild(link);
      var words_around = document.createElement("small");
      words_around.textContent = near(each.x, words[0]);
      item.appendChild(words_around);
      found.appendChild(item);
    });
    if (!hits.length) {
      var none = document.createElement("li");
      none.textContent = field.getAttribute("data-none");
      found.appendChild(none);
    }
  }

  field.addEventListener("input", look);
}());
