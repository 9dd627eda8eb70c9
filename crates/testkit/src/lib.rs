//! What tests share.
//!
//! What it is for: a temporary home with runs of the program in it ([`TestEnv`]), and fakes that live at
//! the process boundary. What it must never do: ship, or stand in for a part of the program inside its
//! own process. Start reading at [`TestEnv`].

mod env;
mod fake;
mod programs;
mod script;
mod softhsm;

pub use env::{Run, TestEnv};
pub use fake::main as fake_worker;
pub use programs::{attempts_program, fake_worker_program, test_host_program, worker_program};
pub use script::{Act, Answer, FakeModel, Script};
pub use softhsm::SoftHsm;
