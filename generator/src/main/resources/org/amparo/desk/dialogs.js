// Questions to the author, in the dialogs of toolbar.ftl.

const ready = (dialog) => {
  if (dialog.dataset.ready) return;
  dialog.dataset.ready = "true";
  dialog.querySelectorAll("[data-cancel]").forEach((button) => button.addEventListener("click", () => dialog.close("")));
  dialog.querySelector("form").addEventListener("submit", (event) => {
    event.preventDefault();
    const button = event.submitter ? event.submitter.value : "";
    dialog.close(button || "ok");
  });
};

export const dialogOf = (name) => document.getElementById("ask-" + name);

// Opens a dialog. Gives its fields, and the value of the pressed button as "button"; null if it was cancelled.
export const ask = (name) => new Promise((resolve) => {
  const dialog = dialogOf(name);
  const form = dialog.querySelector("form");
  ready(dialog);
  form.reset();
  dialog.returnValue = "";
  dialog.addEventListener("close", () => {
    const answer = new FormData(form);
    answer.set("button", dialog.returnValue);
    resolve(dialog.returnValue ? answer : null);
  }, { once: true });
  dialog.showModal();
});
