// The print screen: boxes ticked together, and sheets that are drawn one after another.
document.querySelectorAll("[data-toggle]").forEach((button) => {
  const group = document.getElementById(button.dataset.toggle);
  button.hidden = false;
  button.addEventListener("click", () => {
    const boxes = [...group.querySelectorAll("label:not([hidden]) input")];
    const all = boxes.every((box) => box.checked);
    boxes.forEach((box) => {
      box.checked = !all;
    });
  });
});

const form = document.querySelector("#sheets form");
const sheets = [...document.querySelectorAll(".sheet")];
const status = document.querySelector(".ready");

const filled = (sentence, number) => sentence.replace("{0}", number);

// how many sheets of paper all copies need, as far as it is known
const total = () =>
  sheets.reduce((sum, sheet) => {
    const copies = sheet.querySelector("input[name=copies]");
    return sum + Number(sheet.dataset.sheets ?? 0) * Number(copies?.value ?? 0);
  }, 0);

const showTotal = () => {
  status.textContent = filled(form.dataset.total, total());
};

const show = (sheet, about) => {
  sheet.querySelector(".about").textContent = about.words;
  if (about.picture) {
    const image = new Image();
    image.alt = "";
    image.loading = "lazy";
    image.src = about.picture;
    sheet.querySelector(".picture").replaceChildren(image);
    sheet.dataset.sheets = about.sheets;
  } else {
    sheet.classList.add("unprinted");
    sheet.querySelector(".sheet-actions").remove();
  }
};

const ask = async (sheet) => {
  try {
    const answer = await fetch(sheet.dataset.about);
    show(sheet, await answer.json());
  } catch {
    sheet.querySelector(".about").textContent = form.dataset.failed;
  }
};

const askAll = async () => {
  for (const [number, sheet] of sheets.entries()) {
    status.textContent = filled(form.dataset.progress, number + 1);
    await ask(sheet);
  }
  form.addEventListener("input", showTotal);
  showTotal();
};

if (form) {
  askAll();
}
