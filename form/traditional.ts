/** Traditional characters of the lexicon's words, and their simplified forms at the same places. */
const TRADITIONAL =
  '與專業為舉義書買產價優傳關寫刪務單發啟圍圖複復實審對屬幣應開態戶擇據數無時權標檔點狀監碼確類稱簡紹統編範規覽計認許訪證詞試詢詳說請購質費資軟輯輸還選鏈銷鍵鏡長閉問隱題駁儲術變';
const SIMPLIFIED =
  '与专业为举义书买产价优传关写删务单发启围图复复实审对属币应开态户择据数无时权标档点状监码确类称简绍统编范规览计认许访证词试询详说请购质费资软辑输还选链销键镜长闭问隐题驳储术变';

const simple = new Map([...TRADITIONAL].map((character, at) => [character, [...SIMPLIFIED][at] as string]));
const ANY = new RegExp(`[${TRADITIONAL}]`, 'g');

/** A Chinese text in simplified characters, as far as the lexicon needs them. */
export const simplified = (text: string): string =>
  text.replace(ANY, (character) => simple.get(character) ?? character);
