//! Where two readings of a request differ, field by field.

use super::{Disk, Doubt, Field, Guest, Nic};

/// Something whose fields can be marked as doubtful.
trait Marked {
    /// Marks what differs from `other`, which is none where the other reading has no such thing.
    fn mark(&mut self, other: Option<&Self>, doubt: &Doubt);
}

impl<T: PartialEq> Marked for Field<T> {
    fn mark(&mut self, other: Option<&Self>, doubt: &Doubt) {
        let differs = other.is_none_or(|other| other.value != self.value);
        // Of several doubts the greatest stays: the one with the least margin.
        let greater = self
            .doubt
            .as_ref()
            .is_none_or(|own| own.margin > doubt.margin);
        if differs && greater {
            self.doubt = Some(doubt.clone());
        }
    }
}

impl<T: Marked> Marked for Option<T> {
    fn mark(&mut self, other: Option<&Self>, doubt: &Doubt) {
        if let Some(own) = self {
            own.mark(other.and_then(Option::as_ref), doubt);
        }
    }
}

impl<T: Marked> Marked for Vec<T> {
    fn mark(&mut self, other: Option<&Self>, doubt: &Doubt) {
        for (at, own) in self.iter_mut().enumerate() {
            own.mark(other.and_then(|other| other.get(at)), doubt);
        }
    }
}

/// Marks each of the named fields.
macro_rules! mark_fields {
    ($own:ident, $other:ident, $doubt:ident: $($field:ident)*) => {
        $($own.$field.mark($other.map(|other| &other.$field), $doubt);)*
    };
}

impl Marked for Disk {
    fn mark(&mut self, other: Option<&Self>, doubt: &Doubt) {
        // Taken apart, so that a new field cannot be forgotten here.
        let Self {
            size_gb: _,
            storage: _,
            ssd: _,
            discard: _,
            mount: _,
        } = self;
        mark_fields!(self, other, doubt: size_gb storage ssd discard mount);
    }
}

impl Marked for Nic {
    fn mark(&mut self, other: Option<&Self>, doubt: &Doubt) {
        let Self {
            bridge: _,
            vlan: _,
            ip: _,
            prefix: _,
            gateway: _,
            ip6: _,
            prefix6: _,
            gateway6: _,
            firewall: _,
            mac: _,
        } = self;
        mark_fields!(self, other, doubt: bridge vlan ip prefix gateway ip6 prefix6 gateway6 firewall mac);
    }
}

impl Guest {
    /// Marks every field in which a reading that was nearly taken differs. Names are left out: where they are
    /// not stated they come from a choice of their own, or from a default.
    pub fn mark_doubt(&mut self, other: Option<&Self>, doubt: &Doubt) {
        mark_fields!(self, other, doubt:
            kind count vmids node os os_release template_vmid cores sockets cpu_type memory_mb balloon_mb
            swap_mb disks nics dns domain user ssh_keys packages services service_packages agent started
            start_at_boot protection tags service_tags pool ha pci machine efi tpm nesting unprivileged
            description image_storage snippet_storage
        );
    }
}

#[cfg(test)]
mod tests {
    use super::super::Kind;
    use super::*;

    fn doubt(margin: f32) -> Doubt {
        Doubt {
            taken: "a node".to_owned(),
            other: "a storage".to_owned(),
            margin,
        }
    }

    fn guest() -> Guest {
        let kind = Field::request(Kind::Vm, 0..1);
        let mut guest = Guest::new(kind, Field::request(1, 0..1), Vec::new());
        guest.cores = Some(Field::request(2, 0..1));
        guest.disks.push(Disk {
            size_gb: Some(Field::request(8, 0..1)),
            storage: Some(Field::default("local-lvm".to_owned(), "storage-local-lvm")),
            ssd: None,
            discard: None,
            mount: None,
        });
        guest
    }

    #[test]
    fn only_the_fields_that_differ_are_marked() {
        let mut taken = guest();
        taken.node = Some(Field::request("alpha".to_owned(), 0..1));
        let mut other = guest();
        other.disks[0].storage = Some(Field::request("alpha".to_owned(), 0..1));
        taken.mark_doubt(Some(&other), &doubt(0.5));
        assert_eq!(taken.node.as_ref().unwrap().doubt, Some(doubt(0.5)));
        let storage = taken.disks[0].storage.as_ref().unwrap();
        assert_eq!(storage.doubt, Some(doubt(0.5)));
        assert_eq!(taken.disks[0].size_gb.as_ref().unwrap().doubt, None);
        assert_eq!(taken.cores.as_ref().unwrap().doubt, None);
        assert_eq!(taken.kind.doubt, None);
    }

    #[test]
    fn the_greatest_of_several_doubts_stays() {
        let mut taken = guest();
        let mut other = guest();
        other.cores = Some(Field::request(4, 0..1));
        for margin in [0.5, 0.2, 0.9] {
            taken.mark_doubt(Some(&other), &doubt(margin));
        }
        let margin = taken.cores.unwrap().doubt.unwrap().margin;
        assert!((margin - 0.2).abs() < f32::EPSILON);
    }

    #[test]
    fn a_guest_that_the_other_reading_has_not_is_doubtful_as_a_whole() {
        let mut taken = guest();
        taken.mark_doubt(None, &doubt(0.5));
        assert!(taken.kind.doubt.is_some() && taken.count.doubt.is_some());
        assert!(taken.disks[0].size_gb.as_ref().unwrap().doubt.is_some());
    }
}
