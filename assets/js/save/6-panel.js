/* The page for saving: what it says stands in it, in data-* attributes. uses: 1-store to 5-update-notice */
var panel = document.getElementById('_save'), panelCheck;
if (panel && able) {
  var part = function (name) { return panel.querySelector('[data-part=' + name + ']'); };
  var status = part('status'), bar = part('bar'), go = part('go'), print = part('print'), repair = part('repair');
  var names = part('names'), cause = part('why'), words = panel.dataset;
  /*
   * online: the list of the host, or unlisted, why it did not come; kept: what is saved, and what is lacking of
   * it; why: what went wrong; chosen: with the sheets or not, of a save that is not whole yet
   */
  var online, unlisted, kept, lacking = [], busy = false, back = false, why, chosen, others;

  var fill = function (text, values) {
    return values.reduce(function (t, v, i) { return t.split('{' + i + '}').join(v); }, text);
  };
  var write = function (place, text) {
    if (place.textContent !== text) place.textContent = text; /* else it would be read aloud again */
    place.hidden = !text;
  };
  var tell = function (key, values) { write(status, fill(words[key], values || [])); };

  /* what the button would bring now; where all is saved as it is chosen, there is no button */
  var label = function () {
    go.hidden = busy || !online || kept && !kept.print === !print.checked;
    if (!online) return;
    var brings = kept ? (print.checked ? online.print : []) : wanted(online, print.checked);
    go.textContent = fill(words.go, [size(weight(brings))]);
  };

  /* the files that are missing, by name, and why */
  var explain = function (all, trouble) {
    var key = trouble === 'lost' && navigator.onLine === false ? 'offline' : trouble;
    write(names, !busy && lacking.length ? fill(words[lacking.length > 1 ? 'lackMany' : 'lackOne'], [lacking.length, all, namesOf(lacking, words, 5)]) : '');
    write(cause, !busy && words[key] || '');
  };

  /* what was found on the phone, with what the host has, if that is known */
  var show = function () {
    var all = kept ? wanted(kept.list, kept.print).length : 0, newer = kept && online && online.build !== kept.list.build;
    var trouble = why || !kept && unlisted, again = trouble || chosen !== undefined;
    label();
    if (!busy) tell(!kept ? 'empty' : lacking.length ? 'some' : 'all', [all - lacking.length, all]);
    explain(all, trouble);
    repair.hidden = busy || !(kept ? lacking.length || newer : trouble && go.hidden);
    repair.textContent = again ? words.again : fill(words[newer ? 'update' : 'repair'], [newer ? size(weight(changed(online, kept, lacking))) : lacking.length]);
  };

  /* reads every file that is saved */
  panelCheck = async function () {
    var state = await current();
    lacking = state ? await missing(state.cache, wanted(state.list, state.print), true) : [];
    kept = state;
    if (state) print.checked = state.print;
    show();
  };
  var check = function () {
    return panelCheck().catch(function (e) {
      why = whyOf(e);
      show();
    });
  };

  /* asks the host what there is to save */
  var load = async function () {
    unlisted = undefined;
    try {
      online = await listOnline();
      part('print-size').textContent = size(weight(online.print));
      part('print-row').hidden = !online.print.length;
      Array.prototype.forEach.call(document.querySelectorAll('[data-size]'), function (place) {
        place.textContent = size(online.sizes[place.dataset.size] || 0);
      });
    } catch (e) {
      online = null; /* without a connection only what is saved can be told */
      unlisted = whyOf(e);
    }
  };

  /* a save is over, or all is deleted, here or in another tab: nothing goes on by itself */
  var settle = function () {
    chosen = why = undefined;
    if (others) others.close();
    others = null;
  };

  var run = async function (withPrint) {
    var left = [];
    busy = true;
    why = undefined;
    chosen = withPrint;
    others = others || tabs();
    others.onmessage = function () {
      settle();
      if (!busy) clear().catch(nothing).then(check); /* a save that runs does so itself */
    };
    explain();
    go.hidden = repair.hidden = true;
    bar.hidden = false;
    try {
      left = await save(withPrint, function (done, all) {
        bar.max = all;
        bar.value = done;
        tell('going', [done, all]);
      });
      if (left.length && navigator.onLine === false) why = 'lost';
      if (!left.length) settle();
    } catch (e) {
      why = whyOf(e);
      if (why === 'deleted') settle();
      words.failed = e.message; /* for those who look for the cause; readers see what is missing */
    }
    busy = false;
    bar.hidden = true;
    await check();
    if (left.length && !lacking.length) why = 'lost'; /* the build of before is whole, and still in its place */
    if (!online && !why) await load();
    show();
    if (back) resume();
  };

  /* the connection is back: goes on with a save that is not whole, or asks what there is to save */
  var resume = async function () {
    back = busy;
    if (busy) return;
    if (kept && !(await current())) settle(); /* deleted by a tab that could not tell */
    if (chosen !== undefined && !/full|blocked/.test(why)) return run(chosen);
    if (!online) await load();
    show();
  };

  go.onclick = function () { run(print.checked); };
  repair.onclick = async function () {
    if (kept || chosen !== undefined) return run(print.checked);
    repair.hidden = true;
    await load();
    show();
  };
  print.onchange = label;
  addEventListener('online', resume);
  panel.hidden = false;
  document.getElementById('_save-none').hidden = true;
  (async function () {
    var asked = load();
    await check(); /* what is saved needs no connection, which may take its time */
    await asked;
    if (kept === undefined) await check(); /* the look before failed */
    else show();
  })();
}
