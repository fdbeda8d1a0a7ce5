//! The files beside this crate's manifest say what the sandbox's merchants are.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::{fs, path::Path};

use stage::{Stage, environment};

#[tokio::test]
async fn each_file_is_the_environment_of_a_ready_merchant() {
    let stage = Stage::start().await.unwrap();
    for merchant in stage.sandbox.merchants() {
        let name = merchant.kind.name().replace('_', "-");
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("{name}.sh"));
        let text = fs::read_to_string(&path).unwrap_or_default();
        let (private_key, public_key) =
            (format!("target/keys/{}_key.pem", merchant.mchid), "target/keys/platform_pub.pem");
        let exports = environment(merchant, "http://127.0.0.1:8790", private_key, public_key.into());
        let exports: String = exports.iter().map(|(name, value)| format!("export {name}={value}\n")).collect();
        let found: String =
            text.lines().filter(|line| !line.starts_with('#')).map(|line| format!("{line}\n")).collect();
        assert_eq!(found, exports, "{}", path.display());
    }
}
