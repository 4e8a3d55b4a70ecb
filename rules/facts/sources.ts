import type { Source } from '../rule';

/** Pages of Huawei Cloud's public help that rules rest on. */
export const MODIFYING_PRODUCTS: Source = {
  title: 'KooGallery Seller Guide: Modifying Products',
  url: 'https://support.huaweicloud.com/eu/sp-marketplace/eu_sp_topic_000031.html',
};
export const REMOVING_PRODUCTS: Source = {
  title: 'KooGallery Seller Guide: Removing a Product, Specification, or SKU',
  url: 'https://support.huaweicloud.com/intl/en-us/sp-marketplace/en-us_sp_topic_0000021.html',
};
export const RELEASE_DESCRIPTION: Source = {
  title: 'KooGallery Seller Guide: Product Release Description',
  url: 'https://support.huaweicloud.com/intl/en-us/sp-marketplace/en-us_sp_topic_0000012.html',
};
export const RELEASING_LICENSES: Source = {
  title: 'KooGallery Seller Guide: Releasing Licenses',
  url: 'https://support.huaweicloud.com/intl/ar-mena/sp-marketplace/sp_topic_0000210.html',
};
export const RELEASING_IMAGES: Source = {
  title: 'KooGallery Seller Guide: Releasing Images',
  url: 'https://support.huaweicloud.com/eu/sp-marketplace/eu_sp_topic_000075.html',
};
export const UPGRADE_RULES: Source = {
  title: 'KooGallery Seller Guide: Upgrade and Billing Rules',
  url: 'https://support.huaweicloud.com/eu/sp-marketplace/eu_sp_topic_000089.html',
};
export const PRODUCT_ATTRIBUTES: Source = {
  title: 'KooGallery Seller Guide: Managing Product Attributes',
  url: 'https://support.huaweicloud.com/intl/en-us/sp-marketplace/en-us_sp_topic_0199264843.html',
};
export const SAAS_ACCESS_GUIDE: Source = {
  title: 'KooGallery Access Guide: SaaS Access Guide V2.0, requirements for interfaces',
  url: 'https://support.huaweicloud.com/eu/accessg-marketplace/en-us_topic_000006.html',
};

/** Help text that was seen only in part: named by its topic, without an address. */
export const seenInPart = (topic: string): Source => ({
  title: `KooGallery seller help: ${topic}`,
});
