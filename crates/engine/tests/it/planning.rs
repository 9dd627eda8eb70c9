//! From labelled requests to what the real Terraform plans: the whole way but for the model, whose place a fake
//! one takes with the words' own order.

use pai_iac::spec::Spec;

use crate::fake::{Fake, run};
use crate::terraform::check_in_parts;

#[test]
fn terraform_plans_every_development_request_as_its_spec_says() {
    let rows = include_str!("../data/requests-dev.jsonl");
    let specs: Vec<(String, Spec)> = rows
        .lines()
        .map(|row| {
            let row: serde_json::Value = serde_json::from_str(row).expect("a row is JSON");
            let (id, request) = (
                row["id"].as_str().unwrap(),
                row["request"].as_str().unwrap(),
            );
            (id.to_owned(), run(request, &Fake::preferring("")).spec)
        })
        .collect();
    assert_eq!(specs.len(), 70);
    check_in_parts(&specs);
}
