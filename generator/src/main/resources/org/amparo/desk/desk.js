// What every screen has: lists that are narrowed while one types, and the stream that tells the desk
// that a page of it is open.
import { keepForms } from "./keeping.js";

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

// a picker beside the letters of a colour
const pick = (input) => {
  const picker = document.createElement("input");
  picker.type = "color";
  picker.className = "colour";
  picker.setAttribute("aria-label", input.labels[0].textContent.trim());
  const show = () => {
    const letters = input.value.trim().replace(/^#/, "") || "0b5d52";
    if (/^[0-9a-f]{6}$/i.test(letters)) picker.value = `#${letters}`;
  };
  show();
  input.addEventListener("input", show);
  picker.addEventListener("input", () => {
    input.value = picker.value;
    input.dispatchEvent(new Event("change", { bubbles: true }));
  });
  input.after(picker);
};
document.querySelectorAll("[data-colour]").forEach(pick);

// what is not known yet when the first screen opens: its parts come when the site is built
const late = async (wait) => {
  const answer = await fetch(wait.dataset.wait).catch(() => null);
  if (!answer) return; // this page goes, or the desk
  if (!answer.ok) return location.assign(wait.dataset.wait);
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const link = document.activeElement.getAttribute("href");
  document.querySelectorAll("[data-late]").forEach((part) => {
    part.replaceWith(page.getElementById(part.id));
  });
  document.querySelectorAll("[data-find]").forEach(narrow);
  if (document.activeElement === document.body && link) {
    document.querySelector(`[data-late] a[href="${CSS.escape(link)}"]`)?.focus();
  }
};
document.querySelectorAll("[data-wait]").forEach(late);

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

// an opened group stays, and another one that is empty comes below it
const another = (details) => {
  const name = details.dataset.more;
  const next = name.replace(/\d+$/, (index) => Number(index) + 1);
  const fresh = details.cloneNode(true);
  fresh.open = true;
  fresh.dataset.more = next;
  fresh.querySelectorAll("*").forEach((element) => {
    ["id", "name", "for", "aria-describedby"].forEach((key) => {
      const value = element.getAttribute(key);
      if (value) element.setAttribute(key, value.split(" ").map((word) => word.replace(name, next)).join(" "));
    });
    if (element.matches("input:not([type=checkbox], [type=radio]), textarea")) element.value = "";
  });
  const opened = document.createElement("div");
  opened.className = "one";
  opened.append(...[...details.children].slice(1));
  details.replaceWith(opened, fresh);
  return fresh;
};
document.addEventListener("click", (event) => {
  const details = event.target.closest("[data-more] > summary")?.parentElement;
  if (!details) return;
  event.preventDefault();
  const shown = details.open ? another(details) : details;
  shown.open = true;
  shown.querySelector("input, textarea, select").focus();
});

// an item of an ordered list is dragged to the place of another one
const KIND = "text/x-item";
document.querySelectorAll("ol.items > .item").forEach((item) => {
  if (!item.querySelector(".arrows")) return;
  const over = (event) => {
    if (!event.dataTransfer.types.includes(KIND)) return;
    event.preventDefault();
    item.classList.toggle("over", event.type === "dragover");
  };
  item.draggable = true;
  item.addEventListener("dragstart", (event) => event.dataTransfer.setData(KIND, item.id));
  ["dragover", "dragleave", "drop"].forEach((name) => item.addEventListener(name, over));
  item.addEventListener("drop", (event) => {
    const form = document.getElementById(event.dataTransfer.getData(KIND)).querySelector(".arrows");
    Object.entries({ do: "to", to: item.id.slice(1) }).forEach(([name, value]) => {
      form.append(Object.assign(document.createElement("input"), { type: "hidden", name, value }));
    });
    form.submit();
  });
});

// a name that one types once
document.querySelectorAll("[data-remember]").forEach((input) => {
  input.value = input.value || localStorage.getItem(input.dataset.remember) || "";
  input.addEventListener("change", () => localStorage.setItem(input.dataset.remember, input.value));
});

// in a window of middle width the menu may be wider than it
const current = document.querySelector(".top nav [aria-current]");
if (current) current.parentElement.parentElement.scrollLeft = current.offsetLeft - 24;

// when the forms show what was typed and not saved
export const kept = keepForms(another);

new EventSource("/api/events");
