import { render } from "preact";
import { createApi } from "./api.ts";
import { App } from "./components/app.tsx";

const page = document.getElementById("page");
if (!page) throw new Error('index.html has no element with the id "page" to draw in');
page.textContent = "";
render(<App api={createApi((input, init) => fetch(input, init))} />, page);
