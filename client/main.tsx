import { render } from "preact";
import { createApi } from "./api.ts";
import { App } from "./components/app.tsx";
import { createConversationStore } from "./conversations/store.ts";
import { createKeptStore } from "./keeping/store.ts";

const page = document.getElementById("page");
if (!page) throw new Error('index.html has no element with the id "page" to draw in');
page.textContent = "";
const api = createApi((input, init) => fetch(input, init));
render(<App api={api} store={createConversationStore()} keptStore={createKeptStore()} />, page);
