// Reads a guide aloud, where the phone itself has a voice of its language. uses: ../base
const aloud = document.getElementById("_aloud"), speech = window.speechSynthesis;
if (aloud && speech) {
  const text = document.querySelector("main article"), quiet = ".notices, .contents, .take, .trust, .elsewhere, svg, script";

  const voice = (language) => speech.getVoices().find((v) => v.localService && v.lang.slice(0, 2).toLowerCase() === language.slice(0, 2));

  // a text that is shown in place of a translation has its own language
  const voiceOf = (block) => voice(block.closest("[lang]").lang);

  // what is read: block by block, so that no browser stops in the middle of a long text
  const blocks = () =>
    [...text.querySelectorAll("h1, h2, h3, p, li, td, summary")].filter((b) => !b.closest(quiet) && !b.querySelector("p, li") && b.textContent.trim() && voiceOf(b));

  const show = (speaking) => {
    aloud.setAttribute("aria-pressed", speaking);
    aloud.lastChild.textContent = speaking ? aloud.dataset.stop : aloud.dataset.start;
  };

  const offer = () => {
    aloud.hidden = !voice(tag);
  };

  aloud.onclick = () => {
    const all = aloud.getAttribute("aria-pressed") === "true" ? [] : blocks();
    speech.cancel();
    show(all.length > 0);
    all.forEach((block, i) => {
      const copy = block.cloneNode(true);
      copy.querySelectorAll(quiet).forEach((e) => e.remove());
      const utterance = new SpeechSynthesisUtterance(copy.textContent.trim());
      utterance.voice = voiceOf(block);
      utterance.lang = utterance.voice.lang;
      if (i === all.length - 1) utterance.onend = utterance.onerror = () => show(false);
      speech.speak(utterance);
    });
  };
  addEventListener("pagehide", () => {
    speech.cancel();
    show(false);
  });
  speech.onvoiceschanged = offer;
  offer();
}
