// The logo and the icon of a site: shows the one that is chosen, and hands a new file to the desk.
// uses: the fields with data-picture of form.ftl

// what the desk takes, in bytes
const LARGEST = 40_000_000;
const secret = document.querySelector("meta[name=secret]").content;

const send = async (name, file) => {
  const address = "/api/look?" + new URLSearchParams({ field: name, name: file.name || "", ui: document.documentElement.lang });
  const headers = { "X-Secret": secret, "Content-Type": "application/octet-stream" };
  const answer = await fetch(address, { method: "POST", headers, body: file });
  return answer.json();
};

// adds a file to what every field can choose
const offer = (name) => document.querySelectorAll("[data-picture] select").forEach((select) => {
  if (![...select.options].some(({ value }) => value === name)) select.add(new Option(name, name));
});

document.querySelectorAll("[data-picture]").forEach((field) => {
  const [image, select, input, status] = ["img", "select", "[type=file]", "[role=status]"].map((what) => field.querySelector(what));
  const button = field.querySelector("[data-new] button");
  const show = () => {
    image.hidden = !select.value;
    if (select.value) image.src = "/api/look?" + new URLSearchParams({ name: select.value });
  };
  const say = (words) => {
    status.textContent = words;
  };
  const add = async (file) => {
    if (file.size > LARGEST) return say(status.dataset.large);
    say(status.dataset.comes);
    const { name, problem } = await send(field.dataset.picture, file).catch(() => ({ problem: status.dataset.lost }));
    if (name) {
      offer(name);
      select.value = name;
      select.dispatchEvent(new Event("change", { bubbles: true }));
    }
    return say(problem || status.dataset.came);
  };
  image.addEventListener("error", () => {
    image.hidden = true;
  });
  select.addEventListener("change", show);
  button.parentElement.hidden = false;
  button.addEventListener("click", () => input.click());
  input.addEventListener("change", async () => {
    if (input.files[0]) await add(input.files[0]);
    input.value = "";
  });
});
