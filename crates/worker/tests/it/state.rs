//! The KV state of a prefix, saved and handed in again.

use crate::{MACHINE, PREFIX, request, worker};

#[test]
fn a_state_that_was_saved_gives_the_same_output_in_another_worker() {
    let Some(mut first) = worker() else { return };
    let asked = request("two VMs with 4 cores", MACHINE);
    let decoded = first.decode(&asked).unwrap();
    let state = first.save_state(PREFIX).unwrap();
    drop(first);

    let mut second = worker().expect("the model was there a moment ago");
    let tokens = second.load_state(PREFIX, state).unwrap();
    let restored = second.decode(&asked).unwrap();
    assert_eq!(restored.stats.cached_tokens, tokens);
    assert!(tokens > 10);
    assert_eq!(
        (restored.text, restored.choices),
        (decoded.text, decoded.choices)
    );
}

#[test]
fn a_state_can_be_saved_before_anything_was_decoded() {
    let Some(mut worker) = worker() else { return };
    let state = worker.save_state(PREFIX).unwrap();
    assert!(state.len() > 1000);
    assert!(
        worker
            .decode(&request("x", MACHINE))
            .unwrap()
            .stats
            .cached_tokens
            > 10
    );
}

#[test]
fn a_state_that_does_not_fit_is_not_taken_and_nothing_is_lost() {
    let Some(mut worker) = worker() else { return };
    let asked = request("two VMs with 4 cores", MACHINE);
    let expected = worker.decode(&asked).unwrap().text;
    let state = worker.save_state(PREFIX).unwrap();
    let other = PREFIX.replace("one word", "a single short word");
    let mut wrong: Vec<Vec<u8>> = vec![
        Vec::new(),
        vec![0; 100],
        vec![0xff; 100],
        state[..state.len() / 2].to_vec(),
        [state.as_slice(), b"more"].concat(),
    ];
    // The header counts cells; damage there must not be believed.
    for at in 0..24.min(state.len()) {
        let mut damaged = state.clone();
        damaged[at] ^= 0x40;
        wrong.push(damaged);
    }
    for (index, bytes) in wrong.into_iter().enumerate() {
        worker.reset().unwrap();
        let taken = worker.load_state(PREFIX, bytes).unwrap();
        // A flipped bit may sit in a place without meaning; what counts is the output.
        assert!(taken == 0 || index >= 5, "{index}");
        assert_eq!(worker.decode(&asked).unwrap().text, expected, "{index}");
    }
    worker.reset().unwrap();
    assert_eq!(
        worker.load_state(&other, state).unwrap(),
        0,
        "of another prefix"
    );
}
