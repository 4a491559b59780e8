// Saves the form of a text without leaving its page: the place, the undo and what is unfolded stay.
// An event saved tells the other parts of the page.

const parse = async (answer) => new DOMParser().parseFromString(await answer.text(), "text/html");

// As a browser sends a form: the page that comes shows both texts, or why nothing was saved.
const leave = (form) => {
  form.append(Object.assign(document.createElement("input"), { type: "hidden", name: "do", value: "save" }));
  form.submit();
};

// before: ends when nothing else is sent; saved: gets the form as it is now at the desk; lost: there was no answer
export const saveInPlace = (form, { before, saved, lost }) => {
  form.addEventListener("submit", async (event) => {
    if (event.submitter && event.submitter.value !== "save") return;
    event.preventDefault();
    await before();
    const body = new URLSearchParams(new FormData(form));
    body.set("do", "save");
    const answer = await fetch(form.getAttribute("action"), { method: "POST", body }).catch(() => null);
    if (!answer) {
      lost();
      return;
    }
    const fresh = (await parse(answer)).querySelector("form.editing");
    const told = new URL(answer.url).searchParams;
    if (answer.redirected && told.has("published")) { // it is saved: to send it again would be a conflict
      saved(fresh, body);
      location.assign(answer.url);
      return;
    }
    if (!answer.redirected || !fresh || !told.has("saved")) {
      leave(form);
      return;
    }
    history.replaceState(null, "", answer.url);
    form.elements.namedItem("base").value = fresh.elements.namedItem("base").value;
    saved(fresh, body);
    form.dispatchEvent(new Event("saved", { bubbles: true }));
  });
};
