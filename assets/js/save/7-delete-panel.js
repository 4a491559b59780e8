// Deleting takes two taps; what only she can delete stays in view until she leaves. uses: ../base, 4-delete, 6-panel
const remover = document.getElementById("_delete");
if (remover && able) {
  const [ask, sure, yes, no, result, remains] = ["ask", "sure", "yes", "no", "result", "remains"].map((name) => remover.querySelector("[data-part=" + name + "]"));
  ask.onclick = () => {
    result.textContent = "";
    sure.hidden = remains.hidden = false;
    sure.focus();
  };
  no.onclick = () => {
    sure.hidden = remains.hidden = true;
  };
  yes.onclick = async () => {
    if (settle) settle(); // a save that waits for the connection must not go on later
    const left = await wipe().catch(() => 1);
    sure.hidden = true;
    result.textContent = left ? remover.dataset.left.replace("{0}", left) : remover.dataset.gone;
    result.focus();
    if (panelCheck) await panelCheck();
  };
  remover.hidden = false;
}
