// The one stream of events that all tabs of the preview share: a browser opens six connections to a
// host at most, and a stream a tab would use them up. A message to a tab says that something may have
// changed.
const ports = new Set();
let events;

const tell = () => ports.forEach((port) => port.postMessage("changed"));

const listen = () => {
  events = new EventSource("/.preview/events");
  events.onopen = tell;
  events.onmessage = tell;
};

onconnect = (event) => {
  const port = event.ports[0];
  ports.add(port);
  port.onmessage = () => ports.delete(port);
  port.postMessage("changed");
  if (events.readyState === EventSource.CLOSED) listen();
};

listen();
