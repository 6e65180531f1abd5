/** Deliveries from Slack, stored before they are acknowledged. Implemented in `jobs/`. */
export interface Inbox {
  /** Stores a delivery and takes it in hand; false when it is there already. Fails with `redis-down`. */
  store(id: string, delivery: unknown): Promise<boolean>
  done(id: string): Promise<void>
  /** Deliveries that a process took in hand and did not finish: each is handed to one caller, once per lease. */
  abandoned(): Promise<readonly { readonly id: string; readonly delivery: unknown }[]>
}
