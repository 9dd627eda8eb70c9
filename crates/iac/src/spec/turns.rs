//! Which request of a conversation a value came from.

use serde_json::{Value, to_value};

use super::{Guest, Span};

/// Returns the number of the request, from 1 on, in which some bytes stand; nothing where there is one request alone.
pub fn turn_of(turns: &[Span], start: usize) -> Option<usize> {
    if turns.len() < 2 {
        return None;
    }
    turns
        .iter()
        .position(|turn| turn.contains(&start))
        .map(|at| at + 1)
}

/// Writes guests so that each stated value says which request it came from.
pub(super) fn told(guests: &[Guest], turns: &[Span]) -> Result<Vec<Value>, serde_json::Error> {
    let mut all: Vec<Value> = guests.iter().map(to_value).collect::<Result<_, _>>()?;
    all.iter_mut().for_each(|guest| tell(guest, turns));
    Ok(all)
}

fn tell(value: &mut Value, turns: &[Span]) {
    match value {
        Value::Object(cell) if cell.contains_key("value") => {
            let start = |span: &Value| span.get(0)?.as_u64()?.try_into().ok();
            let turn = |span: &Value| turn_of(turns, start(span)?);
            let one = cell.get("span").and_then(turn);
            let spans = cell.get("spans").and_then(Value::as_array);
            let all: Option<Vec<usize>> = spans.map(|all| all.iter().filter_map(turn).collect());
            if let Some(turn) = one {
                cell.insert("turn".to_owned(), turn.into());
            }
            if let Some(all) = all {
                cell.insert("turns".to_owned(), all.into());
            }
        }
        Value::Object(cells) => cells.values_mut().for_each(|cell| tell(cell, turns)),
        Value::Array(cells) => cells.iter_mut().for_each(|cell| tell(cell, turns)),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Field, Kind, Spec};
    use super::*;

    fn spec() -> Spec {
        let kind = Field::request(Kind::Vm, 2..4);
        let mut guest = Guest::new(kind, Field::default(1, "count-one"), Vec::new());
        guest.memory_mb = Some(Field::request(16384, 20..25));
        guest.tags = vec![
            Field::request("a".to_owned(), 5..6),
            Field::request("b".to_owned(), 26..27),
        ];
        Spec {
            request: "a vm a and some words; 16 GB b".to_owned(),
            turns: vec![0..10, 12..30],
            guests: vec![guest],
            unexpressed: Vec::new(),
        }
    }

    #[test]
    fn each_stated_value_says_which_request_it_came_from() {
        let json = to_value(spec()).unwrap();
        let guest = &json["guests"][0];
        assert_eq!(json["requests"], serde_json::json!([[0, 10], [12, 30]]));
        assert_eq!(guest["kind"]["turn"], 1);
        assert_eq!(guest["memory_mb"]["turn"], 2);
        assert_eq!(guest["tags"]["turns"], serde_json::json!([1, 2]));
        assert_eq!(guest["count"].get("turn"), None);
    }

    #[test]
    fn a_spec_of_several_requests_is_read_back_as_it_was() {
        let spec = spec();
        let text = serde_json::to_string(&spec).unwrap();
        assert_eq!(Spec::from_json(&text).unwrap(), spec);
    }

    #[test]
    fn one_request_alone_has_no_number() {
        let mut one = spec();
        one.turns.clear();
        let json = to_value(&one).unwrap();
        assert_eq!(json.get("requests"), None);
        assert_eq!(json["guests"][0]["kind"].get("turn"), None);
        assert_eq!(turn_of(&one.turns, 3), None);
    }
}
