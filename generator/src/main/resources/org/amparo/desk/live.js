// The page beside the text: posts what is typed, shows its problems and its page, and says whether it is saved.
import { address, secret } from "./api.js";

const PAUSE = 120;
const AGAIN = 2000;

const sameHead = (old, now) => old.head.innerHTML === now.head.innerHTML;

// Puts another page into a frame without losing its place and what is unfolded.
export const showPage = (frame, html) => {
  const old = frame.contentDocument;
  if (!old || !old.body) return;
  const now = new frame.contentWindow.DOMParser().parseFromString(html, "text/html"); // under the policy of the frame
  const place = old.scrollingElement ? old.scrollingElement.scrollTop : 0;
  const unfolded = [...old.querySelectorAll("details")].map(({ open }) => open);
  if (!sameHead(old, now)) old.head.replaceChildren(...now.head.childNodes);
  old.documentElement.lang = now.documentElement.lang;
  old.body.className = now.body.className;
  old.body.replaceChildren(...now.body.childNodes);
  [...old.querySelectorAll("details")].forEach((fold, i) => {
    if (i < unfolded.length) fold.open = unfolded[i];
  });
  old.scrollingElement.scrollTop = place;
};

// The bar with the way out of the page would cover its text in a low frame.
const settle = (frame) => {
  const { contentDocument: page, contentWindow } = frame;
  if (!page) return;
  const sheet = new contentWindow.CSSStyleSheet();
  sheet.replaceSync("body .exit { display: none; }");
  page.adoptedStyleSheets = [sheet];
};

const scrollTo = (frame, id) => {
  const page = frame.contentDocument;
  if (!page || !page.scrollingElement) return;
  const element = id && page.getElementById(id);
  if (id && !element) return;
  const top = element ? element.getBoundingClientRect().top + page.scrollingElement.scrollTop : 0;
  page.scrollingElement.scrollTop = Math.max(0, top - frame.clientHeight / 8);
};

// Says how things are in an element with the sentences as its data: saved, unsaved, saving, lost.
const shower = (element) => (state) => {
  if (element.dataset.state === state) return;
  element.dataset.state = state;
  element.textContent = element.dataset[state];
};

// The text with the fields of its form, as they are sent.
const contentOf = (editor, desk) => {
  const body = new URLSearchParams(desk.form ? new FormData(desk.form) : undefined);
  body.delete("secret");
  body.set("text", editor.text());
  return body.toString();
};

const post = async (desk, content, keepalive) => {
  const body = new URLSearchParams(content);
  body.set("seen", desk.seen);
  const answer = await fetch(address("type", desk), { method: "POST", headers: secret(desk), body, keepalive });
  if (!answer.ok) throw new Error(answer.statusText);
  return answer.json();
};

// One request at a time; the newest text is the next.
const sender = (editor, desk, parts) => {
  let timer = 0;
  let busy = false;
  let running = Promise.resolve();
  const content = () => contentOf(editor, desk);
  let sent = content();
  const receive = (text, { problems, page, changed, seen }) => {
    desk.seen = seen;
    if (page && parts.frame) showPage(parts.frame, page);
    if (text !== content()) return;
    parts.problems(problems);
    parts.show(changed ? "unsaved" : "saved");
  };
  const send = () => {
    if (!busy && content() !== sent) running = sendNow();
  };
  const sendNow = async () => {
    const text = content();
    busy = true;
    try {
      const answer = await post(desk, text, false);
      sent = text;
      receive(text, answer);
      if (text !== content()) later(0);
    } catch (error) {
      parts.show("lost");
      later(AGAIN);
    } finally {
      busy = false;
    }
  };
  const later = (pause) => {
    clearTimeout(timer);
    timer = setTimeout(send, pause);
  };
  return {
    later: () => {
      if (parts.status() !== "lost") parts.show("unsaved");
      later(PAUSE);
    },
    waits: () => content() !== sent,
    // before the form is saved: nothing else is under way
    rest: () => {
      clearTimeout(timer);
      parts.show("saving");
      return running;
    },
    // after it: the text that the desk has now, by its mark
    saved: (text, seen) => {
      desk.seen = seen;
      if (text === editor.text()) {
        clearTimeout(timer);
        sent = content();
        parts.show("saved");
      } else {
        later(PAUSE);
        parts.show("unsaved");
      }
    },
    lost: () => parts.show("lost"),
    last: () => {
      if (content() !== sent) post(desk, content(), true).catch(() => {});
    },
  };
};

// parts: frame and status (elements, or null), and problems (a function that shows a list)
export const start = (editor, desk, { frame, status, problems }) => {
  const show = status ? shower(status) : () => {};
  const live = sender(editor, desk, { frame, problems, show, status: () => status && status.dataset.state });
  if (frame) {
    settle(frame);
    frame.addEventListener("load", () => settle(frame));
  }
  let section = editor.section();
  editor.onChange(live.later);
  if (desk.form) desk.form.addEventListener("input", live.later);
  editor.onMove(() => {
    const now = editor.section();
    if (frame && now !== section) scrollTo(frame, now);
    section = now;
  });
  addEventListener("pagehide", live.last);
  addEventListener("beforeunload", (event) => {
    if (live.waits() && status && status.dataset.state === "lost") event.preventDefault();
  });
  return live;
};
