/** What every view may use: the server, what this browser keeps, and whether the server is there. */
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Api } from "./api.ts";
import type { ConversationStore } from "./conversations/store.ts";
import type { IndexStatus } from "./use-index-status.ts";

export interface Services {
  api: Api;
  store: ConversationStore;
  status: IndexStatus;
}

export const ServicesContext = createContext<Services | null>(null);

export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (!services) throw new Error("This part of the page stands outside ServicesContext.");
  return services;
}
