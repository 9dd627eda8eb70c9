//! The journal checked by an implementation that is not ours: Cloudflare's `tlog_tiles` and `signed_note`.

use std::path::{Path, PathBuf};

use pai_redact::Clean;
use pai_vault::journal::{Act, Body, BodyKey, Event, Journal, Operation, Proof, Reader};
use signed_note::{Note, StandardVerifier, VerifierList};
use tlog_tiles::{
    Checkpoint, Error, Hash, Tile, TileHashReader, TileReader, check_record, check_tree,
    prove_record, prove_tree, record_hash, tree_hash,
};

use crate::{NOW, key};

/// Reads tiles as any tool would, from the files.
struct Files(PathBuf);

impl Files {
    fn read(&self, tile: &Tile) -> Vec<u8> {
        // The crate writes Go's older paths, which name the height of a tile as well.
        let path = tile
            .path()
            .replacen("tile/8/", "tile/", 1)
            .replace("/data/", "/entries/");
        std::fs::read(self.0.join(&path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }
}

impl TileReader for Files {
    fn height(&self) -> u8 {
        8
    }

    fn read_tiles(&self, tiles: &[Tile]) -> Result<Vec<Vec<u8>>, Error> {
        Ok(tiles.iter().map(|tile| self.read(tile)).collect())
    }

    fn save_tiles(&self, _: &[Tile], _: &[Vec<u8>]) {}
}

fn fill(journal: &Journal, count: u64, now: i64) {
    let body = BodyKey {
        name: "day:1".to_owned(),
        key: key().0,
    };
    let writer = journal.writer(now).unwrap();
    let mut batch = writer.batch();
    for _ in 0..count {
        let act = Act {
            action: Clean::of_program("clear"),
            subject: None,
            count: 1,
        };
        let body_of = Body::Cache(act);
        let event = Event::new(Operation::of([1; 8]), Clean::of_program("x"), body_of);
        batch.add(&event, &body).unwrap();
    }
    batch.commit(now).unwrap();
    writer.close().unwrap();
}

/// Checks the signature with the newest key of the chain, and returns the checkpoint.
fn checkpoint(folder: &Path, key: usize) -> Checkpoint {
    let links = Journal::links(folder).unwrap();
    let key = links[key].key.to_string();
    let verifier = StandardVerifier::new(&key).unwrap();
    let note = std::fs::read(folder.join("checkpoint")).unwrap();
    let note = Note::from_bytes(&note).unwrap();
    let (signed, _) = note
        .verify(&VerifierList::new(vec![Box::new(verifier)]))
        .unwrap();
    assert_eq!(signed.len(), 1);
    let checkpoint = Checkpoint::from_bytes(note.text()).unwrap();
    assert_eq!(checkpoint.origin(), links[0].key.name());
    checkpoint
}

fn entries(files: &Files, size: u64) -> Vec<Vec<u8>> {
    let mut all = Vec::new();
    for number in 0..size.div_ceil(256) {
        let width = (size - number * 256).min(256) as u32;
        let mut rest = &files.read(&Tile::new(8, 0, number, width, true))[..];
        while let Some((length, behind)) = rest.split_first_chunk::<2>() {
            let (entry, behind) = behind.split_at(u16::from_be_bytes(*length).into());
            all.push(entry.to_vec());
            rest = behind;
        }
    }
    all
}

#[test]
fn another_implementation_agrees_with_every_checkpoint_tile_and_proof() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path().join("journal");
    let journal = Journal::new(&folder, key().0, String::new());
    journal.create(NOW).unwrap();
    let mut older = checkpoint(&folder, 0);
    assert_eq!(older.size(), 1);
    for (day, count) in [(0, 4), (0, 250), (1, 1), (1, 444), (2, 66_000)] {
        fill(&journal, count, NOW + day * 86_400_000);
        let now = checkpoint(&folder, day as usize);
        assert_eq!(now.size(), older.size() + count);
        let files = Files(folder.clone());
        let reader = TileHashReader::new(now.size(), *now.hash(), &files);
        assert_eq!(tree_hash(now.size(), &reader).unwrap(), *now.hash());
        let entries = entries(&files, now.size());
        assert_eq!(entries.len() as u64, now.size());
        let ours = Reader::open(&folder).unwrap();
        for index in (0..now.size()).step_by(1 + now.size() as usize / 20) {
            let proof = prove_record(now.size(), index, &reader).unwrap();
            let leaf = record_hash(&entries[index as usize]);
            check_record(&proof, now.size(), *now.hash(), index, leaf).unwrap();
            let own: Vec<Hash> = ours
                .tiles()
                .inclusion(index)
                .unwrap()
                .into_iter()
                .map(|hash| Hash(hash.0))
                .collect();
            assert_eq!(own, proof);
            assert!(
                Proof::of(&ours, index)
                    .unwrap()
                    .to_string()
                    .contains("\nindex ")
            );
        }
        let proof = prove_tree(now.size(), older.size(), &reader).unwrap();
        check_tree(&proof, now.size(), *now.hash(), older.size(), *older.hash()).unwrap();
        let own: Vec<Hash> = ours
            .tiles()
            .consistency(older.size())
            .unwrap()
            .into_iter()
            .map(|hash| Hash(hash.0))
            .collect();
        assert_eq!(own, proof);
        older = now;
    }
}
