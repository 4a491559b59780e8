// What every screen has: lists that are narrowed while one types, and the stream that tells the desk
// that a page of it is open.
const secret = document.querySelector("meta[name=secret]").content;

export const post = (address, fields) =>
  fetch(address, {
    method: "POST",
    headers: { "X-Secret": secret },
    body: new URLSearchParams(fields),
  });

// letters without marks and case, so that "numero" finds "Número"
const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

const narrow = (input) => {
  const words = plain(input.value).split(/\s+/).filter(Boolean);
  let shown = 0;
  document.querySelectorAll(input.dataset.find).forEach((row) => {
    const own = plain(row.dataset.words);
    row.hidden = !words.every((word) => own.includes(word));
    shown += row.hidden ? 0 : 1;
  });
  document.querySelectorAll(".rows").forEach((table) => {
    table.hidden = !table.querySelector(".row:not([hidden])");
  });
  document.querySelectorAll(".none").forEach((none) => {
    none.hidden = shown > 0;
  });
};

document.querySelectorAll("[data-find]").forEach((input) => {
  input.addEventListener("input", () => narrow(input));
});

// a file is sent as it is: its name and the form's fields go into the address
document.querySelectorAll("[data-upload]").forEach((form) => {
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const file = form.querySelector("input[type=file]").files[0];
    const fields = new URLSearchParams(new FormData(form));
    fields.delete("secret");
    fields.set("name", file.name);
    const status = form.querySelector("[data-busy]");
    status.textContent = status.dataset.busy;
    const answer = await fetch(`${location.pathname}?${fields}`, {
      method: "POST",
      headers: { "X-Secret": secret, "Content-Type": "application/octet-stream" },
      body: file,
    });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    document.querySelector("main").replaceWith(page.querySelector("main"));
    document.querySelector("main").focus();
  });
});

// a name that one types once
document.querySelectorAll("[data-remember]").forEach((input) => {
  input.value = input.value || localStorage.getItem(input.dataset.remember) || "";
  input.addEventListener("change", () => localStorage.setItem(input.dataset.remember, input.value));
});

// on a phone the menu is wider than the window
const current = document.querySelector(".top nav [aria-current]");
if (current) current.parentElement.parentElement.scrollLeft = current.offsetLeft - 24;

new EventSource("/api/events");
