//! Numbers in words: `twenty-four`, `vierundsechzig`, `deux cent cinquante-six`, `cuarenta y ocho`.

use super::lex::Token;

const UNITS: [(&str, u32); 62] = [
    ("one", 1),
    ("two", 2),
    ("three", 3),
    ("four", 4),
    ("five", 5),
    ("six", 6),
    ("seven", 7),
    ("eight", 8),
    ("nine", 9),
    ("ein", 1),
    ("zwei", 2),
    ("drei", 3),
    ("vier", 4),
    ("funf", 5),
    ("sechs", 6),
    ("sieben", 7),
    ("acht", 8),
    ("neun", 9),
    ("un", 1),
    ("une", 1),
    ("deux", 2),
    ("trois", 3),
    ("quatre", 4),
    ("cinq", 5),
    ("sept", 7),
    ("huit", 8),
    ("neuf", 9),
    ("uno", 1),
    ("una", 1),
    ("dos", 2),
    ("tres", 3),
    ("cuatro", 4),
    ("cinco", 5),
    ("seis", 6),
    ("siete", 7),
    ("ocho", 8),
    ("nueve", 9),
    ("ten", 10),
    ("eleven", 11),
    ("twelve", 12),
    ("sixteen", 16),
    ("zehn", 10),
    ("zwolf", 12),
    ("sechzehn", 16),
    ("dix", 10),
    ("onze", 11),
    ("douze", 12),
    ("seize", 16),
    ("diez", 10),
    ("doce", 12),
    ("dieciseis", 16),
    ("eight", 8),
    ("eins", 1),
    ("elf", 11),
    ("fourteen", 14),
    ("fifteen", 15),
    ("quinze", 15),
    ("quatorze", 14),
    ("catorce", 14),
    ("quince", 15),
    ("vierzehn", 14),
    ("eighteen", 18),
];

const TENS: [(&str, u32); 32] = [
    ("twenty", 20),
    ("thirty", 30),
    ("forty", 40),
    ("fifty", 50),
    ("sixty", 60),
    ("seventy", 70),
    ("eighty", 80),
    ("ninety", 90),
    ("zwanzig", 20),
    ("dreissig", 30),
    ("vierzig", 40),
    ("funfzig", 50),
    ("sechzig", 60),
    ("siebzig", 70),
    ("achtzig", 80),
    ("neunzig", 90),
    ("vingt", 20),
    ("trente", 30),
    ("quarante", 40),
    ("cinquante", 50),
    ("soixante", 60),
    ("septante", 70),
    ("huitante", 80),
    ("nonante", 90),
    ("veinte", 20),
    ("treinta", 30),
    ("cuarenta", 40),
    ("cincuenta", 50),
    ("sesenta", 60),
    ("setenta", 70),
    ("ochenta", 80),
    ("noventa", 90),
];

const HUNDREDS: [(&str, u32); 16] = [
    ("hundred", 100),
    ("hundert", 100),
    ("cent", 100),
    ("cents", 100),
    ("cien", 100),
    ("ciento", 100),
    ("doscientos", 200),
    ("trescientos", 300),
    ("cuatrocientos", 400),
    ("quinientos", 500),
    ("seiscientos", 600),
    ("setecientos", 700),
    ("ochocientos", 800),
    ("novecientos", 900),
    ("doscientas", 200),
    ("quinientas", 500),
];

fn find(table: &[(&str, u32)], word: &str) -> Option<u32> {
    table
        .iter()
        .find(|(name, _)| *name == word)
        .map(|(_, value)| *value)
}

/// Reads a number of at least two parts at `at`; single words are in the vocabulary.
pub fn at(tokens: &[Token], at: usize) -> Option<(usize, u32)> {
    let mut parts: Vec<(usize, String)> = Vec::new();
    for (skip, token) in tokens[at..].iter().take(6).enumerate() {
        if !(token.is_word() || token.is('-')) || token.quoted {
            break;
        }
        for piece in token.low.split('-').filter(|piece| !piece.is_empty()) {
            parts.push((skip + 1, piece.to_owned()));
        }
    }
    let mut total = 0;
    let mut taken = 0;
    let mut words = 0;
    let mut last = u32::MAX;
    let mut at_part = 0;
    while let Some((tokens_to, word)) = parts.get(at_part) {
        let joins = matches!(word.as_str(), "and" | "et" | "y" | "und") && total > 0;
        if joins {
            at_part += 1;
            continue;
        }
        let value = german(word).map(|value| (value, 0)).or_else(|| {
            let hundred = find(&HUNDREDS, word).map(|value| (value, 3));
            hundred
                .or_else(|| find(&TENS, word).map(|v| (v, 2)))
                .or_else(|| find(&UNITS, word).map(|v| (v, 1)))
        });
        let Some((value, class)) = value else { break };
        match class {
            // `two hundred`: the hundred multiplies what stands before.
            3 if value == 100 && (1..10).contains(&total) => total *= 100,
            // `quatre-vingt` is eighty.
            2 if value == 20 && total == 4 => total = 80,
            _ if value < last
                && (total == 0
                    || total % 100 == 0 && value < 100
                    || total % 10 == 0 && value < 17) =>
            {
                total += value
            }
            _ => break,
        }
        last = if class == 3 { 100 } else { value.max(10) };
        if class == 0 {
            words += 1;
        }
        words += 1;
        taken = *tokens_to;
        at_part += 1;
    }
    (words > 1 && total > 0).then_some((taken, total))
}

/// `vierundsechzig`, `hundertachtundzwanzig`, `zweihundertsechsundfunfzig`.
fn german(word: &str) -> Option<u32> {
    if let Some((left, right)) = word.split_once("hundert") {
        let hundreds = if left.is_empty() {
            1
        } else {
            find(&UNITS, left)?
        };
        let right = right.strip_prefix("und").unwrap_or(right);
        let rest = if right.is_empty() {
            0
        } else {
            find(&UNITS, right)
                .or_else(|| find(&TENS, right))
                .or_else(|| german(right))?
        };
        return (!(left.is_empty() && right.is_empty())).then_some(hundreds * 100 + rest);
    }
    let (unit, ten) = word.split_once("und")?;
    Some(find(&UNITS, unit)? + find(&TENS, ten)?)
}

#[cfg(test)]
mod tests {
    use super::super::lex;

    #[test]
    fn compound_numbers_of_four_languages_are_read() {
        for (text, value) in [
            ("twenty-four", 24),
            ("two hundred fifty six", 256),
            ("one hundred and twenty-eight", 128),
            ("vierundsechzig", 64),
            ("hundertachtundzwanzig", 128),
            ("quarante-huit", 48),
            ("deux cent cinquante-six", 256),
            ("cuarenta y ocho", 48),
            ("doscientos cincuenta y seis", 256),
            ("treinta y dos", 32),
        ] {
            let tokens = lex::tokens(text);
            assert_eq!(super::at(&tokens, 0), Some((tokens.len(), value)), "{text}");
        }
    }

    #[test]
    fn a_list_of_numbers_is_not_one_number() {
        assert_eq!(super::at(&lex::tokens("two and four cores"), 0), None);
        assert_eq!(super::at(&lex::tokens("zwei vier"), 0), None);
    }
}
