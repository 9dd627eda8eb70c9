//! From a request's words to typed mentions, and from mentions to machines.
//!
//! Nothing here asks the model. What the words leave open becomes a choice in the reading.

pub mod aside;
pub mod bind;
pub mod change;
pub mod group;
pub mod head;
pub mod items;
pub mod lex;
pub mod mention;
pub mod numerals;
pub mod settle;
pub mod systems;
pub mod understand;
pub mod vocab;
