/* Reads a guide aloud, where the phone itself has a voice of its language. */
var aloud = document.getElementById('_aloud'), speech = window.speechSynthesis;
if (aloud && speech) {
  var text = document.querySelector('main article'), quiet = '.notices, .contents, .take, .trust, .elsewhere, svg, script';
  var voice = function (language) {
    return speech.getVoices().find(function (v) { return v.localService && v.lang.slice(0, 2).toLowerCase() === language.slice(0, 2); });
  };
  /* a text that stands in for a translation says its own language */
  var voiceOf = function (block) { return voice(block.closest('[lang]').lang); };
  /* what is read: block by block, so that no browser stops in the middle of a long text */
  var blocks = function () {
    return Array.prototype.filter.call(text.querySelectorAll('h1, h2, h3, p, li, td, summary'), function (b) {
      return !b.closest(quiet) && !b.querySelector('p, li') && b.textContent.trim() && voiceOf(b);
    });
  };
  var shown = function (speaking) {
    aloud.setAttribute('aria-pressed', speaking);
    aloud.lastChild.textContent = speaking ? aloud.dataset.stop : aloud.dataset.start;
  };
  var offer = function () { aloud.hidden = !voice(tag); };
  aloud.onclick = function () {
    var speaking = aloud.getAttribute('aria-pressed') === 'true';
    var all = speaking ? [] : blocks();
    speech.cancel();
    shown(all.length > 0);
    all.forEach(function (block, i) {
      var copy = block.cloneNode(true);
      Array.prototype.forEach.call(copy.querySelectorAll(quiet), function (e) { e.remove(); });
      var utterance = new SpeechSynthesisUtterance(copy.textContent.trim());
      utterance.voice = voiceOf(block);
      utterance.lang = utterance.voice.lang;
      if (i === all.length - 1) utterance.onend = utterance.onerror = function () { shown(false); };
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
