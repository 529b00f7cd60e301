// A light stemmer for Belarusian: what src/belarusian.rs does when the site is built.

const ENDINGS = `
  ага яга ога ому аму яму ымі імі ыя ія ая яя ое ае яе ую юю ай яй ой ою аю яю ым ім ых іх
  ыі іі ы і а я у ю о е э
  амі ямі ам ям ах ях аў яў оў ёў ём ом ью еві овы
  асцю асці асць насцю насці насць
  аваць яваць аць яць іць ыць ець уць
  ае яе ею юць уць аюць яюць ует уе юе аў ала алі ала іў іла ілі ыў ыла ылі еў ела елі
  аны аная аныя ёны ены
`.trim().split(/\s+/);

function stem(text) {
  text = without(text, ["ся", "ца"]);
  text = without(text, ENDINGS).replace(/[ьй]+$/, "");
  return text.replace(/дз$/, "д").replace(/ц$/, "т");
}

// The text without the longest of the endings that leaves three letters, one of them a vowel.
function without(text, endings) {
  let best = text;
  for (const ending of endings) {
    const rest = text.slice(0, -ending.length);
    const enough = Array.from(rest).length >= 3 && /[аеёіоуыэюя]/.test(rest);
    if (text.endsWith(ending) && enough && rest.length < best.length) best = rest;
  }
  return best;
}
