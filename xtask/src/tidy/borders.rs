//! Which words may stand where: each library behind its one module, printing in one place, a core without I/O.

use super::{Fault, source::Source};

/// A word that only some files may use.
struct Border {
    word: &'static str,
    /// Paths, or directories with `/` at the end.
    homes: &'static [&'static str],
    /// Whether tests, benchmarks and examples may too.
    trials_may: bool,
    advice: &'static str,
}

const BORDERS: &[Border] = &[
    Border {
        word: "encoding_rs",
        homes: &["crates/wechatpay-core/src/missigned/"],
        trials_may: true,
        advice: "only missigned (core) knows encoding_rs: all else is UTF-8",
    },
    Border {
        word: "reqwest",
        homes: &["crates/wechatpay/src/transport/http_client.rs", "crates/wechatpay-sandbox/src/courier.rs"],
        trials_may: true,
        advice: "only http_client.rs (client) and courier.rs (sandbox) know reqwest: go through `Transport`",
    },
    Border {
        word: "futures_core",
        homes: &["crates/wechatpay/src/batch/", "crates/wechatpay/src/download/", "crates/wechatpay/src/transport/"],
        trials_may: true,
        advice: "only what streams by its nature knows futures_core: batch/, download/ and transport/ (client)",
    },
    Border {
        word: "futures_util",
        homes: &["crates/wechatpay-sandbox/src/", "crates/wxpay/src/sse.rs"],
        trials_may: true,
        advice: "only the sandbox and sse.rs (wxpay) know futures_util: streams end there",
    },
    Border {
        word: "tower_layer",
        homes: &["crates/wechatpay/src/intercept/"],
        trials_may: true,
        advice: "only intercept/ (client) knows tower_layer: take it from `wechatpay::intercept`",
    },
    Border {
        word: "tower_service",
        homes: &["crates/wechatpay/src/intercept/", "crates/wechatpay-axum/src/"],
        trials_may: true,
        advice: "only intercept/ (client) and wechatpay-axum know tower_service: take it from `wechatpay::intercept`",
    },
    Border {
        word: "aws_lc_rs",
        homes: &["crates/wechatpay-core/src/crypto/", "crates/wechatpay-sandbox/src/bridge/tls.rs"],
        trials_may: true,
        advice: "only wechatpay-core/src/crypto knows aws_lc_rs, and tls.rs (sandbox) names it: use the key types of wechatpay-core",
    },
    Border {
        word: "sm3",
        homes: &["crates/wechatpay-core/src/crypto/"],
        trials_may: true,
        advice: "only wechatpay-core/src/crypto knows sm3: take wechatpay_core::digest",
    },
    Border {
        word: "axum",
        homes: &["crates/wxpay/src/endpoint.rs"],
        trials_may: true,
        advice: "only endpoint.rs (wxpay) knows axum: use the types of `http`",
    },
    Border {
        word: "dialoguer",
        homes: &["crates/wxpay/src/ask.rs"],
        trials_may: true,
        advice: "only ask.rs (wxpay) knows dialoguer: it asks at the terminal",
    },
    Border {
        word: "strsim",
        homes: &["crates/wxpay/src/nearest.rs"],
        trials_may: true,
        advice: "only nearest.rs (wxpay) knows strsim: it tells what somebody may have meant",
    },
    Border {
        word: "unicode_width",
        homes: &["crates/wxpay/src/columns.rs"],
        trials_may: true,
        advice: "only columns.rs (wxpay) knows unicode_width: it sets texts under each other",
    },
    Border {
        word: "qrcode",
        homes: &["crates/wxpay/src/qr.rs", "crates/wechatpay-api/src/v3/", "crates/wechatpay-spec/src/table/"],
        trials_may: true,
        advice: "only qr.rs (wxpay) knows qrcode: it draws in the terminal",
    },
    Border {
        word: "hyper",
        homes: &["crates/wechatpay-sandbox/src/server.rs", "crates/wechatpay-sandbox/src/server/"],
        trials_may: true,
        advice: "only the sandbox's server knows hyper: use the types of `http`",
    },
    Border {
        word: "axum_core",
        homes: &["crates/wechatpay-axum/src/"],
        trials_may: true,
        advice: "only wechatpay-axum knows axum_core: use the types of `http`",
    },
    Border {
        word: "maud",
        homes: &["crates/wechatpay-sandbox/src/pages/"],
        trials_may: true,
        advice: "only the sandbox's pages know maud",
    },
    Border {
        word: "form_urlencoded",
        homes: &["crates/wechatpay-sandbox/src/pages/"],
        trials_may: true,
        advice: "only the sandbox's pages know form_urlencoded: what comes from a browser goes through it",
    },
    Border {
        word: "rusqlite",
        homes: &["crates/wechatpay-sandbox/src/store/"],
        trials_may: true,
        advice: "only the sandbox's store knows rusqlite: go through `Store`",
    },
    Border {
        word: "rcgen",
        homes: &[
            "crates/wechatpay-sandbox/src/keys/fresh.rs",
            "crates/wechatpay-sandbox/src/keys/authority.rs",
            "crates/wxpay/src/keys/new.rs",
        ],
        trials_may: true,
        advice: "only fresh.rs and authority.rs of the sandbox's keys and keys/new.rs (wxpay) know rcgen: ask them for keys and certificates",
    },
    Border {
        word: "tokio_rustls",
        homes: &["crates/wechatpay-sandbox/src/bridge/tls.rs"],
        trials_may: true,
        advice: "only the sandbox's bridge/tls.rs knows tokio_rustls: ask it to accept a connection",
    },
    Border {
        word: "flate2",
        homes: &["crates/wechatpay-sandbox/src/family/bill/gzip.rs", "crates/wechatpay/src/download/unpack.rs"],
        trials_may: true,
        advice: "only bill/gzip.rs (sandbox) and download/unpack.rs (client) know flate2: bills go through them",
    },
    Border {
        word: "serde_saphyr",
        homes: &["crates/wechatpay-sandbox/src/world_file/", "crates/wxpay/src/scenario/file.rs", "xtask/src/yaml.rs"],
        trials_may: true,
        advice: "only world_file/ (sandbox), scenario/file.rs (wxpay) and xtask know serde_saphyr: they read YAML",
    },
    Border {
        word: "multer",
        homes: &["crates/wechatpay-sandbox/src/gateway/form.rs"],
        trials_may: true,
        advice: "only the sandbox's gateway/form.rs knows multer: it reads every upload",
    },
    Border {
        word: "rand_chacha",
        homes: &["crates/wechatpay-sandbox/src/engine/draw.rs"],
        trials_may: true,
        advice: "only the sandbox's engine/draw.rs knows rand_chacha: draw from the world's seed",
    },
    Border {
        word: "toml",
        homes: &["crates/wxpay/src/settings/file.rs"],
        trials_may: true,
        advice: "only settings/file.rs (wxpay) knows toml: ask the settings",
    },
    Border {
        word: "clap_mangen",
        homes: &["crates/wxpay/src/pages.rs"],
        trials_may: true,
        advice: "only pages.rs (wxpay) knows clap_mangen",
    },
    Border {
        word: "rmcp",
        homes: &["crates/wxpay/src/mcp/"],
        trials_may: true,
        advice: "only mcp/ (wxpay) knows rmcp",
    },
    Border {
        word: "shell_words",
        homes: &["crates/wxpay/src/exchange/command_line.rs"],
        trials_may: true,
        advice: "only command_line.rs (wxpay) knows shell_words: it reads what was pasted from a shell",
    },
    Border {
        word: "stdout",
        homes: &["crates/wxpay/src/screen.rs", "crates/wxpay/build.rs", "xtask/"],
        trials_may: true,
        advice: "only wxpay's screen.rs writes to standard output: return text, or log through tracing",
    },
];

const PRINTING: [&str; 4] = ["eprint", "eprintln", "print", "println"];
const PRINTERS: [&str; 3] = ["crates/wxpay/src/screen.rs", "crates/wxpay/build.rs", "xtask/"];
const PRINTING_ADVICE: &str = "only wxpay's screen.rs prints: return text, or log through tracing";

/// What `wechatpay-core` never touches.
const CORE: &str = "crates/wechatpay-core/src/";
const NOT_IN_CORE: [(&str, &str); 8] = [
    ("Instant", "a clock"),
    ("SystemTime", "a clock"),
    ("File", "files"),
    ("fs", "files"),
    ("TcpStream", "the network"),
    ("getrandom", "a random source"),
    ("thread", "threads"),
    ("tokio", "a runtime"),
];

pub(super) fn check(source: &Source<'_>) -> Vec<Fault> {
    let mut faults = Vec::new();
    let trial = source.is_trial();
    for (line, word, after) in source.words() {
        let mut fault = |advice: String| faults.push(Fault::new(source.path, line, advice));
        for border in BORDERS.iter().filter(|border| border.word == word) {
            if !(trial && border.trials_may || is_home(source.path, border.homes)) {
                fault(border.advice.to_owned());
            }
        }
        if PRINTING.contains(&word) && after.starts_with('!') && !trial && !is_home(source.path, &PRINTERS) {
            fault(PRINTING_ADVICE.to_owned());
        }
        if source.path.starts_with(CORE) {
            for (_, what) in NOT_IN_CORE.iter().filter(|(name, _)| *name == word) {
                fault(format!("wechatpay-core does without {what}: take what `{word}` gives as an argument"));
            }
        }
    }
    faults
}

fn is_home(path: &str, homes: &[&str]) -> bool {
    homes.iter().any(|home| if home.ends_with('/') { path.starts_with(home) } else { path == *home })
}
