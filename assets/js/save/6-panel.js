// The page for saving: what it says is in its data-* attributes. uses: ../base, ../store, 1-files to 5-update-notice
const panel = document.getElementById("_save");
let panelCheck, settle;
if (panel && able) {
  const part = (name) => panel.querySelector("[data-part=" + name + "]");
  const [status, bar, go, print, repair, names, cause] = ["status", "bar", "go", "print", "repair", "names", "why"].map(part);
  const words = panel.dataset;
  // online: the list of the host, or unlisted, why it did not come; kept: what is saved, and what is lacking of
  // it; why: what went wrong; chosen: with the sheets or not, of a save that is not whole yet
  let online, unlisted, kept, lacking = [], busy = false, back = false, why, chosen, others;

  const fill = (text, ...values) => values.reduce((t, v, i) => t.split("{" + i + "}").join(v), text);
  const write = (place, text) => {
    if (place.textContent !== text) place.textContent = text; // else it would be read aloud again
    place.hidden = !text;
  };

  // what the button would bring now; where all is saved as it is chosen, there is no button
  const label = () => {
    go.hidden = busy || !online || (kept && !kept.print === !print.checked);
    if (!online) return;
    const brings = kept ? (print.checked ? online.print : []) : wanted(online, print.checked);
    go.textContent = fill(words.go, size(weight(brings, online)));
  };

  // a reason in words; a number is the status with which the host answered
  const reason = (trouble) => {
    if (typeof trouble === "number") return fill(words.answered, trouble);
    return words[trouble === "lost" && navigator.onLine === false ? "offline" : trouble] || "";
  };

  // the files that are missing, by name, and why
  const explain = (all, trouble) => {
    const count = busy ? 0 : lacking.length;
    write(names, count ? fill(words[count > 1 ? "lackMany" : "lackOne"], count, all, namesOf(lacking, words, 5)) : "");
    write(cause, busy ? "" : reason(trouble));
  };

  // what was found on the phone, with what the host has, if that is known
  const show = () => {
    const all = kept ? wanted(kept.list, kept.print).length : 0, newer = kept && online && online.build !== kept.list.build;
    const trouble = why || (!kept && unlisted), again = trouble || chosen !== undefined;
    label();
    if (!busy) write(status, fill(words[!kept ? "empty" : lacking.length ? "some" : "all"], all - lacking.length, all));
    explain(all, trouble);
    repair.hidden = busy || !(kept ? lacking.length || newer : trouble && go.hidden);
    repair.textContent = again ? words.again : newer ? fill(words.update, size(weight(changed(online, kept, lacking), online))) : fill(words.repair, lacking.length);
  };

  // reads every file that is saved
  panelCheck = async () => {
    const state = await current();
    lacking = state ? await missing(state.cache, wanted(state.list, state.print), true) : [];
    kept = state;
    if (state) print.checked = state.print;
    show();
  };
  const check = () =>
    panelCheck().catch((e) => {
      why = whyOf(e);
      show();
    });

  // what the host has to save
  const offer = (list) => {
    online = list;
    part("print-size").textContent = size(weight(list.print, list));
    part("print-row").hidden = !list.print.length;
    document.querySelectorAll("[data-size]").forEach((place) => {
      place.textContent = size(list.sizes[place.dataset.size] || 0);
    });
  };

  // asks the host what there is to save
  const load = async () => {
    unlisted = undefined;
    try {
      offer(await listOnline());
    } catch (e) {
      online = null; // without a connection only what is saved can be told
      unlisted = whyOf(e);
    }
  };

  // a save is over, or all is deleted, here or in another tab: nothing goes on by itself
  settle = () => {
    chosen = why = undefined;
    if (others) others.close();
    others = null;
  };

  // saves, and returns whether files did not come
  const bringNow = async (withPrint) => {
    try {
      const result = await save(withPrint, (done, all) => {
        bar.max = all;
        bar.value = done;
        write(status, fill(words.going, done, all));
      });
      if (!result.left.length) settle();
      else why = navigator.onLine === false ? "lost" : result.why;
      return result.left.length > 0;
    } catch (e) {
      why = whyOf(e);
      if (why === "deleted") settle();
      words.failed = e.message; // for those who look for the cause; readers see what is missing
      return false;
    }
  };

  const run = async (withPrint) => {
    busy = true;
    why = undefined;
    chosen = withPrint;
    others = others || tabs();
    others.onmessage = () => {
      settle();
      if (!busy) clear().catch(nothing).then(check); // a save that runs does so itself
    };
    explain();
    go.hidden = repair.hidden = true;
    bar.hidden = false;
    const isLacking = await bringNow(withPrint);
    if (newest) offer(newest); // the one that was saved, or came during the save
    busy = false;
    bar.hidden = true;
    await check();
    if (isLacking && !lacking.length) why = why || "lost"; // the build before is whole, and still current
    if (!online && !why) await load();
    show();
    if (back) resume();
  };

  // the connection is back: goes on with a save that is not whole, or asks what there is to save
  const resume = async () => {
    back = busy;
    if (busy) return;
    if (kept && !(await current())) settle(); // deleted by a tab that could not tell
    if (chosen !== undefined && !/full|blocked|host/.test(why)) return run(chosen);
    if (!online) await load();
    show();
  };

  go.onclick = () => run(print.checked);
  repair.onclick = async () => {
    if (kept || chosen !== undefined) return run(print.checked);
    repair.hidden = true;
    await load();
    show();
  };
  print.onchange = label;
  addEventListener("online", resume);
  panel.hidden = false;
  document.getElementById("_save-none").hidden = true;
  (async () => {
    const asked = load();
    await check(); // what is saved needs no connection, which may take its time
    await asked;
    if (kept === undefined) await check(); // the look before failed
    else show();
  })();
}
