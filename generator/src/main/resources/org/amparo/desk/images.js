// Images that are picked, pasted or dropped: asks for a description and hands the file to the desk.
import { block, label } from "./commands.js";
import { address, secret } from "./api.js";
import { ask, dialogOf } from "./dialogs.js";
import { pickImage } from "./picker.js";

// what the desk takes, in bytes
const LARGEST = 40_000_000;

const preview = (dialog, file) => {
  const image = dialog.querySelector("img");
  if (image.src) URL.revokeObjectURL(image.src);
  image.src = URL.createObjectURL(file);
  image.hidden = false;
  image.onerror = () => {
    image.hidden = true;
  };
  dialog.querySelector("[data-name]").textContent = file.name || "";
};

const upload = async (file, desk) => {
  const headers = { ...secret(desk), "Content-Type": "application/octet-stream" };
  const answer = await fetch(address("image", desk, { name: file.name || "" }), { method: "POST", headers, body: file });
  return answer.json();
};

// Asks what is to be seen in an image, and inserts it.
export const addImage = async (editor, desk, file) => {
  if (file.size > LARGEST) {
    desk.say(desk.words.imageTooLarge);
    return;
  }
  preview(dialogOf("image"), file);
  const answer = await ask("image");
  if (!answer) return;
  desk.say(desk.words.imageComes);
  const { markdown, problem } = await upload(file, desk).catch(() => ({ problem: desk.words.noAnswer }));
  desk.say(problem || desk.words.imageCame);
  if (markdown) block(editor.view, markdown.replace(/^!\[[^\]]*\]/, () => "![" + label(answer.get("description")) + "]"));
  editor.focus();
};

// Lets the author pick an image of the site, or a file.
export const askImage = async (editor, desk) => {
  const chosen = await pickImage(desk);
  if (chosen === undefined) await askFile(editor, desk);
  else if (chosen) block(editor.view, chosen.markdown.replace("![]", () => "![" + label(chosen.title) + "]"));
};

const askFile = (editor, desk) => new Promise((resolve) => {
  const field = dialogOf("image").querySelector("input[type=file]");
  field.value = "";
  field.onchange = () => resolve(field.files[0] ? addImage(editor, desk, field.files[0]) : undefined);
  field.oncancel = () => resolve();
  field.click();
});
