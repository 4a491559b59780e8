/* The page for saving and deleting: what it says stands in it, in data-* attributes. */
var panel = document.getElementById('_save'), panelCheck;
if (panel && able) {
  var part = function (name) { return panel.querySelector('[data-part=' + name + ']'); };
  var status = part('status'), bar = part('bar'), go = part('go'), print = part('print'), repair = part('repair');
  var fill = function (text, values) {
    return values.reduce(function (t, v, i) { return t.replace('{' + i + '}', v); }, text);
  };
  var tell = function (key, values) {
    var text = fill(panel.dataset[key], values || []);
    if (status.textContent !== text) status.textContent = text; /* else it would be read aloud again */
  };
  var online, kept, lacking, busy = false;

  /* what the button would bring now; where all is saved as it is chosen, there is no button */
  var label = function () {
    go.hidden = busy || !online || kept && !kept.print === !print.checked;
    if (!online) return;
    var brings = kept ? (print.checked ? online.print : []) : wanted(online, print.checked);
    go.textContent = fill(panel.dataset.go, [size(weight(brings))]);
  };

  /* what was found on the phone, with what the host has, if that is known */
  var show = function () {
    label();
    if (!kept) {
      repair.hidden = true;
      return tell('empty');
    }
    var all = wanted(kept.list, kept.print).length, newer = online && online.build !== kept.list.build;
    if (!busy) tell(lacking.length ? 'some' : 'all', [all - lacking.length, all]);
    repair.hidden = busy || !(lacking.length || newer);
    repair.textContent = fill(panel.dataset[newer ? 'update' : 'repair'], [newer ? size(weight(changed(online, kept, lacking))) : lacking.length]);
  };

  /* reads every file that is saved */
  panelCheck = async function () {
    var state = await current();
    lacking = state ? await missing(state.cache, wanted(state.list, state.print), true) : [];
    kept = state;
    if (state) print.checked = state.print;
    show();
  };

  var run = async function (withPrint) {
    busy = true;
    go.hidden = repair.hidden = true;
    bar.hidden = false;
    try {
      await save(withPrint, function (done, all) {
        bar.max = all;
        bar.value = done;
        tell('going', [done, all]);
      });
    } catch (e) {
      panel.dataset.failed = e.message; /* for those who look for the cause; readers see what is missing */
    }
    busy = false;
    bar.hidden = true;
    await panelCheck();
  };

  go.onclick = function () { run(print.checked); };
  repair.onclick = function () { run(print.checked); };
  print.onchange = label;
  panel.hidden = false;
  document.getElementById('_save-none').hidden = true;
  (async function () {
    var asked = listOnline();
    asked.catch(nothing); /* until it is waited for */
    await panelCheck().catch(nothing); /* what is saved needs no connection, which may take its time */
    try {
      online = await asked;
      part('print-size').textContent = size(weight(online.print));
      part('print-row').hidden = !online.print.length;
      Array.prototype.forEach.call(document.querySelectorAll('[data-size]'), function (place) {
        place.textContent = size(online.sizes[place.dataset.size] || 0);
      });
    } catch (e) {
      online = null; /* without a connection only what is saved can be told */
    }
    if (kept === undefined) await panelCheck(); /* the look before failed */
    else show();
  })();
}

/* Deleting takes two taps; what only she can delete stays in view until she leaves. */
var remover = document.getElementById('_delete');
if (remover && able) {
  var piece = function (name) { return remover.querySelector('[data-part=' + name + ']'); };
  var sure = piece('sure'), result = piece('result'), remains = piece('remains');
  piece('ask').onclick = function () {
    result.textContent = '';
    sure.hidden = remains.hidden = false;
    sure.focus();
  };
  piece('no').onclick = function () { sure.hidden = remains.hidden = true; };
  piece('yes').onclick = async function () {
    var left = await wipe().catch(function () { return 1; });
    sure.hidden = true;
    result.textContent = left ? remover.dataset.left.replace('{0}', left) : remover.dataset.gone;
    result.focus();
    if (panel) await panelCheck();
  };
  remover.hidden = false;
}
