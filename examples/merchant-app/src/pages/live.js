// Shows the newest state of the subscription. The server sends finished, escaped HTML.
const state = document.getElementById("state");
new EventSource(state.dataset.events).onmessage = (event) => { state.innerHTML = event.data; };
