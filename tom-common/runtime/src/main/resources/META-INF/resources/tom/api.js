// The page of the REST API, made from its OpenAPI document.
const METHODS = ["get", "post", "put", "patch", "delete"];

function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    made.setAttribute(key, value);
  }
  made.append(...children);
  return made;
}

function parameterField(parameter, id) {
  const label = element("label", { class: "form-label", for: id }, parameter.name);
  const input = element("input", { class: "form-control form-control-sm", id, name: parameter.name, type: "text" });
  if (parameter.required) {
    input.required = true;
  }
  input.dataset.in = parameter.in;
  return element("div", { class: "tom-field" }, label, input);
}

function address(path, form) {
  const query = new URLSearchParams();
  let filled = path.replace(/\{(\w+)[^}]*\}/g, "{$1}");
  for (const input of form.querySelectorAll("input")) {
    if (input.dataset.in === "path") {
      filled = filled.replace(`{${input.name}}`, encodeURIComponent(input.value));
    } else if (input.name === "") {
      new URLSearchParams(input.value).forEach((value, key) => query.append(key, value));
    } else if (input.value !== "") {
      query.append(input.name, input.value);
    }
  }
  const text = query.toString();
  return text === "" ? filled : `${filled}?${text}`;
}

async function ask(url, output) {
  output.hidden = false;
  output.textContent = "…";
  const answer = await fetch(url, { headers: { Accept: "application/json" } });
  const body = await answer.text();
  let shown = body;
  try {
    shown = JSON.stringify(JSON.parse(body), null, 2);
  } catch {
    // not JSON: shown as it is
  }
  const cut = shown.length > 20000 ? `${shown.slice(0, 20000)}\n…` : shown;
  output.textContent = `GET ${url}\n${answer.status} ${answer.statusText}\n\n${cut}`;
}

function tryForm(path, parameters, prefix) {
  const form = element("form", { class: "mt-2" });
  const grid = element("div", { class: "tom-form" });
  parameters
    .filter((parameter) => parameter.in === "path" || parameter.in === "query")
    .forEach((parameter, index) => grid.append(parameterField(parameter, `${prefix}-${index}`)));
  const id = `${prefix}-query`;
  grid.append(
    element("div", { class: "tom-field" },
      element("label", { class: "form-label", for: id }, "Query, e.g. limit=5"),
      element("input", { class: "form-control form-control-sm", id, type: "text" })),
  );
  const output = element("pre", { class: "tom-code mt-2", tabindex: "0" });
  output.hidden = true;
  form.append(grid, element("button", { class: "btn btn-sm btn-outline-primary mt-2", type: "submit" }, "Ask"), output);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    ask(address(path, form), output).catch((error) => {
      output.textContent = String(error);
    });
  });
  return form;
}

function operationBox(path, method, operation, shared, number) {
  const box = element("details", { class: "card mb-2" });
  const summary = element("summary", { class: "card-header justify-content-start gap-3" },
    element("span", { class: "tom-tag text-uppercase" }, method), " ",
    element("code", {}, path));
  if (operation.summary) {
    summary.append(" ", operation.summary);
  }
  const body = element("div", { class: "card-body" });
  if (operation.description) {
    body.append(element("p", {}, operation.description));
  }
  const contents = Object.keys(operation.requestBody?.content ?? {});
  if (contents.length > 0) {
    body.append(element("p", {}, `Takes ${contents.join(", ")}`));
  }
  const answers = Object.entries(operation.responses ?? {}).map(([status, answer]) =>
    element("li", {}, `${status} ${answer.description ?? ""}`));
  body.append(element("ul", { class: "mb-0" }, ...answers));
  if (method === "get") {
    body.append(tryForm(path, [...shared, ...(operation.parameters ?? [])], `op-${number}`));
  }
  box.append(summary, body);
  return box;
}

async function show(place) {
  const api = await (await fetch(place.dataset.document)).json();
  const groups = new Map();
  let number = 0;
  for (const [path, item] of Object.entries(api.paths ?? {})) {
    for (const method of METHODS.filter((name) => item[name])) {
      const tag = item[method].tags?.[0] ?? "api";
      if (!groups.has(tag)) {
        groups.set(tag, []);
      }
      groups.get(tag).push(operationBox(path, method, item[method], item.parameters ?? [], number++));
    }
  }
  place.replaceChildren();
  for (const [tag, boxes] of [...groups].sort(([one], [other]) => one.localeCompare(other))) {
    place.append(element("section", { class: "mb-4" }, element("h2", {}, tag), ...boxes));
  }
}

const place = document.getElementById("api-operations");
show(place).catch(() => {
  place.replaceChildren(element("p", {}, "The description of the API cannot be loaded."));
});
