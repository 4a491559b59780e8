// Keeps at the desk what is typed into a form, until it is saved; gives it back after a crash, and warns who leaves.
// uses: forms with the parts of the macro kept of layout.ftl; its hidden field "kept" is the key

const PAUSE = 500;
const AGAIN = 2000;
const OWN = new Set(["secret", "base", "kept", "item", "was", "by", "same"]);
const secret = document.querySelector("meta[name=secret]").content;

const fieldsOf = (form) => {
  const typed = [...new FormData(form)].filter(([name, value]) => typeof value === "string" && !OWN.has(name));
  return new URLSearchParams(typed).toString();
};

const keyOf = (form) => form.elements.namedItem("kept").value;

const send = async (form, fields, keepalive = false) => {
  const address = location.pathname + location.search;
  const body = new URLSearchParams({ kept: keyOf(form), address, title: document.querySelector("h1").textContent.trim(), fields });
  const answer = await fetch("/api/form", { method: "POST", headers: { "X-Secret": secret }, body, keepalive });
  if (!answer.ok) throw new Error(answer.statusText);
};

const show = (form, state) => {
  form.querySelectorAll("[data-form-status]").forEach((element) => {
    element.dataset.state = state;
    element.textContent = element.dataset[state] || "";
  });
};

// opens the empty group that has the name, and those before it
const unfold = (form, name, another) => {
  for (let i = 0; i < 50 && !form.elements.namedItem(name); i++) {
    const group = [...form.querySelectorAll("[data-more]")]
      .find(({ dataset }) => name.startsWith(dataset.more.replace(/\d+$/, "")));
    if (!group) return;
    another(group);
  }
};

const fill = (form, typed, another) => {
  const names = new Set(typed.keys());
  names.forEach((name) => {
    if (typed.get(name)) unfold(form, name, another);
  });
  [...form.elements].filter(({ name }) => name && !OWN.has(name)).forEach((element) => {
    const values = typed.getAll(element.name);
    if (element.matches("[type=checkbox], [type=radio]")) element.checked = values.includes(element.value);
    else if (names.has(element.name) && !element.matches("button, [type=hidden]")) element.value = values[0];
    for (let fold = names.has(element.name) && values[0] !== element.defaultValue && element.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
  });
};

// Gives back what was typed before, below a sentence that says so.
const giveBack = async (form, another) => {
  const answer = await fetch("/api/form?" + new URLSearchParams({ kept: keyOf(form) })).catch(() => null);
  const { fields } = answer && answer.ok ? await answer.json() : { fields: "" };
  if (!fields || fields === fieldsOf(form)) return false;
  fill(form, new URLSearchParams(fields), another);
  const said = form.querySelector("[data-given-back]");
  said.hidden = false;
  said.querySelector("button").addEventListener("click", async () => {
    form.dispatchEvent(new Event("desk-leave"));
    await send(form, "").catch(() => {});
    location.reload();
  });
  return true;
};

// One request at a time; the newest fields are the next.
const keeper = (form, first) => {
  let saved = first;
  let sent = saved;
  let submitted = saved;
  let timer = 0;
  let busy = false;
  let leaves = false;
  const waits = () => fieldsOf(form) !== sent;
  const isChanged = () => fieldsOf(form) !== saved;
  const keep = async () => {
    const fields = fieldsOf(form);
    if (busy || leaves || fields === sent) return;
    busy = true;
    try {
      await send(form, fields === saved ? "" : fields);
      sent = fields;
      show(form, isChanged() ? "unsaved" : "saved");
    } catch (error) {
      show(form, "lost");
    }
    busy = false;
    if (waits()) later(form.querySelector("[data-state=lost]") ? AGAIN : PAUSE);
  };
  const later = (pause) => {
    clearTimeout(timer);
    timer = setTimeout(keep, pause);
  };
  const changed = () => {
    if (!form.querySelector("[data-state=lost]")) show(form, isChanged() ? "unsaved" : "saved");
    later(PAUSE);
  };
  ["input", "change"].forEach((name) => form.addEventListener(name, changed));
  ["submit", "desk-leave"].forEach((name) => form.addEventListener(name, () => {
    leaves = true;
    submitted = fieldsOf(form);
    clearTimeout(timer);
  }));
  form.addEventListener("desk-saved", () => {
    leaves = false;
    saved = submitted;
    sent = submitted;
    show(form, isChanged() ? "unsaved" : "saved");
    if (waits()) later(PAUSE);
    form.querySelector("[data-given-back]").hidden = true;
  });
  form.addEventListener("desk-lost", () => {
    leaves = false;
    show(form, "lost");
    later(AGAIN);
  });
  addEventListener("pageshow", () => {
    leaves = false;
  });
  addEventListener("beforeunload", (event) => {
    if (!leaves && isChanged()) event.preventDefault();
  });
  addEventListener("pagehide", () => {
    if (!leaves && waits()) send(form, fieldsOf(form), true).catch(() => {});
  });
  if (isChanged()) changed();
};

const start = async (form, another) => {
  const refused = form.matches("[data-unsaved]"); // the page shows what was sent and not saved
  const saved = refused ? "" : fieldsOf(form);
  if (!refused) await giveBack(form, another);
  keeper(form, saved);
};

// another: opens one more group of fields; the promise ends when the forms show what they have
export const keepForms = (another) =>
  Promise.all([...document.querySelectorAll("form:has([data-given-back])")].map((form) => start(form, another)));
