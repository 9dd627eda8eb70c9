//! The process of a PKCS#11 module without the rest of the program: `vault-hsm-host --parent PID`.

use std::process::ExitCode;

fn main() -> ExitCode {
    let parent = std::env::args()
        .skip_while(|word| word != "--parent")
        .nth(1);
    let Some(parent) = parent.and_then(|number| number.parse().ok()) else {
        eprintln!("vault-hsm-host is started by tests");
        return ExitCode::from(2);
    };
    match pai_cage::foreign::enter(parent).map(pai_vault::slots::hsm::serve) {
        Ok(Ok(())) => ExitCode::SUCCESS,
        Ok(Err(error)) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}
