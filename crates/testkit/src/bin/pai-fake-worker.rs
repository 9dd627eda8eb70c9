//! A worker without a model, for tests: see `pai_testkit::Script`.

fn main() -> std::process::ExitCode {
    pai_testkit::fake_worker()
}
