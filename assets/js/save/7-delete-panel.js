/* Deleting takes two taps; what only she can delete stays in view until she leaves. uses: 4-delete, 6-panel */
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
    if (panel) settle(); /* a save that waits for the connection must not go on later */
    var left = await wipe().catch(function () { return 1; });
    sure.hidden = true;
    result.textContent = left ? remover.dataset.left.replace('{0}', left) : remover.dataset.gone;
    result.focus();
    if (panel) await panelCheck();
  };
  remover.hidden = false;
}
