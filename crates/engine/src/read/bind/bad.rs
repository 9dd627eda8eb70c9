//! Amounts that no machine can have.

use super::super::items::What;
use super::super::mention::Mentioned;
use super::Binder;

impl Binder<'_> {
    /// `2.5 cores`, `-2 cores`: refused where they stand, and not read as 2.
    pub(crate) fn bad_amounts(&mut self) {
        self.fractions();
        self.negatives();
    }

    fn fractions(&mut self) {
        for at in 0..self.items.len() {
            let What::Number(value) = self.items[at].what else {
                continue;
            };
            if self.used[at] || value.fract() == 0.0 {
                continue;
            }
            let key = (0..at)
                .rev()
                .take(3)
                .find(|key| self.after_link(key + 1) == at && self.free(*key, &["cores"]));
            let (from, end) = match (self.cores_after(at), key) {
                (Some(end), _) => (at, end + 1),
                (None, Some(key)) => (key, at + 1),
                (None, None) => continue,
            };
            self.mention(
                at,
                from..end,
                Mentioned::Bad("cores", "cores are whole numbers"),
            );
        }
    }

    /// A lone `-2 cores` is negative; several amounts with a hyphen are the points of a list.
    fn negatives(&mut self) {
        let found: Vec<(usize, &'static str)> = self
            .out
            .iter()
            .enumerate()
            .filter_map(|(index, mention)| {
                let field = match mention.what {
                    Mentioned::Cores(_) => "cores",
                    Mentioned::Sockets(_) => "sockets",
                    Mentioned::Ram(_) | Mentioned::Bare(_) => "memory_mb",
                    Mentioned::Disk { .. } => "disk_gb",
                    Mentioned::Swap(_) => "swap_mb",
                    _ => return None,
                };
                self.is_negative(mention.at).then_some((index, field))
            })
            .collect();
        if let [(index, field)] = found[..] {
            let dash = self.out[index].at - 1;
            self.used[dash] = true;
            let mention = &mut self.out[index];
            mention.span.start = mention.span.start.min(self.items[dash].span.start);
            mention.what = Mentioned::Bad(field, "it is negative");
        }
    }

    /// A hyphen that touches the number and nothing before it, and neither leads a line nor ends a range.
    fn is_negative(&self, at: usize) -> bool {
        at > 1
            && self.items[at].glued
            && self.punct(at - 1, '-')
            && !self.items[at - 1].glued
            && !matches!(
                self.items[at - 2].what,
                What::Break | What::Number(_) | What::Size(_)
            )
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::items::items;
    use super::super::super::lex::tokens;
    use super::*;

    fn found(text: &str) -> Vec<Mentioned> {
        let bound = super::super::bind(text, &items(&tokens(text)));
        bound
            .mentions
            .into_iter()
            .map(|mention| mention.what)
            .collect()
    }

    #[test]
    fn fractions_of_cores_and_lone_negative_amounts_are_bad() {
        for text in [
            "2.5 cores",
            "a vm with cores: 1.5",
            "a vm with -2 cores",
            "a vm with -4 GB of ram",
        ] {
            let all = found(text);
            assert!(
                all.iter().any(|what| matches!(what, Mentioned::Bad(..))),
                "{text}: {all:?}"
            );
        }
    }

    #[test]
    fn points_of_a_list_ranges_and_names_are_not() {
        for text in [
            "a vm\n-2 cores\n-4 GB",
            "a vm: -2 cores -4 GB",
            "2-4 cores",
            "web-2 cores",
            "1.5 GB of ram",
        ] {
            let all = found(text);
            assert!(
                !all.iter().any(|what| matches!(what, Mentioned::Bad(..))),
                "{text}: {all:?}"
            );
        }
    }

    #[test]
    fn a_number_is_a_version_behind_software_and_unexplained_behind_other_words() {
        let beyond = |text: &str| {
            found(text)
                .iter()
                .any(|what| matches!(what, Mentioned::Beyond(_)))
        };
        for text in ["postgres 16", "nginx 1.25", "version 5 of it"] {
            assert!(beyond(text), "{text}: {:?}", found(text));
        }
        for text in ["frobnicate 500", "a factor of 3.7"] {
            let all = found(text);
            assert!(
                all.iter()
                    .any(|what| matches!(what, Mentioned::Leftover(_))),
                "{text}: {all:?}"
            );
        }
        assert!(found("at 17:30").contains(&Mentioned::Noise));
    }
}
