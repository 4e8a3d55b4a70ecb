/**
 * Asks the browser never to clear Redline's data by itself; from an extension page only. True when it agreed.
 * Firefox may ask the seller.
 */
export async function askPersistence(): Promise<boolean> {
  const { storage } = navigator;
  return (await storage.persisted()) || (await storage.persist());
}
