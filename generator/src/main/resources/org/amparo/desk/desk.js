// What every screen has: lists that are narrowed while one types, and the stream that tells the desk
// that a page of it is open.
const secret = document.querySelector("meta[name=secret]").content;

export const post = (address, fields) =>
  fetch(address, {
    method: "POST",
    headers: { "X-Secret": secret },
    body: new URLSearchParams(fields),
  });

// letters without marks and case, so that "policia" finds "Policía"
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

new EventSource("/api/events");
