/* Reads a guide aloud, where the phone itself has a voice of the page's language. */
var aloud = document.getElementById('aloud'), speech = window.speechSynthesis;
if (aloud && speech) {
  var text = document.querySelector('main article'), quiet = '.notices, .contents, .take, .trust, .elsewhere, svg, script';
  var voice = function () {
    return speech.getVoices().find(function (v) { return v.localService && v.lang.slice(0, 2).toLowerCase() === tag.slice(0, 2); });
  };
  /* what is read: block by block, so that no browser stops in the middle of a long text */
  var blocks = function () {
    return Array.prototype.filter.call(text.querySelectorAll('h1, h2, h3, p, li, td, summary'), function (b) {
      return !b.closest(quiet) && !b.querySelector('p, li') && b.textContent.trim();
    });
  };
  var shown = function (speaking) {
    aloud.setAttribute('aria-pressed', speaking);
    aloud.lastChild.textContent = speaking ? aloud.dataset.stop : aloud.dataset.start;
  };
  var offer = function () { aloud.hidden = !voice(); };
  aloud.onclick = function () {
    var speaking = aloud.getAttribute('aria-pressed') === 'true';
    speech.cancel();
    shown(!speaking);
    if (speaking) return;
    var all = blocks();
    all.forEach(function (block, i) {
      var copy = block.cloneNode(true);
      Array.prototype.forEach.call(copy.querySelectorAll(quiet), function (e) { e.remove(); });
      var utterance = new SpeechSynthesisUtterance(copy.textContent.trim());
      utterance.voice = voice();
      utterance.lang = utterance.voice.lang;
      if (i === all.length - 1) utterance.onend = function () { shown(false); };
      speech.speak(utterance);
    });
  };
  addEventListener('pagehide', function () {
    speech.cancel();
    shown(false);
  });
  speech.onvoiceschanged = offer;
  offer();
}
