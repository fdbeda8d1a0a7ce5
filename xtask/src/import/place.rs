//! Where a page belongs: which operation or notification it describes, and which file of `spec/` that is.

/// The generation of the protocol.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Version {
    V3,
    V2,
}

impl Version {
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::V3 => "v3",
            Self::V2 => "v2",
        }
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Place {
    /// The path as in its file's name: without version, without slash at the start.
    Path(Version, String),
    /// The name of a notification: v3's is its event type.
    Webhook(Version, String),
}

impl Place {
    /// From the path of a page: `openapi/v3/…` or `webhook/v3/…`.
    pub(super) fn of_page(page: &str) -> Option<Self> {
        let (kind, rest) = page.strip_suffix(".md")?.split_once('/')?;
        Self::new(kind == "openapi", rest).filter(|_| matches!(kind, "openapi" | "webhook"))
    }

    /// From the path of a file of `spec/`: `paths/v3/…` or `webhooks/v3/…`.
    pub(super) fn of_file(file: &str) -> Option<Self> {
        let (kind, rest) = file.strip_suffix(".yaml")?.split_once('/')?;
        Self::new(kind == "paths", rest).filter(|_| matches!(kind, "paths" | "webhooks"))
    }

    /// From the path in code: `v3/…`.
    pub(super) fn of_code(path: &str) -> Option<Self> {
        Self::new(true, path)
    }

    fn new(is_path: bool, rest: &str) -> Option<Self> {
        let (version, name) = rest.split_once('/').filter(|(_, name)| is_plain(name))?;
        let version = match version {
            "v3" => Version::V3,
            "v2" => Version::V2,
            _ => return None,
        };
        let name = name.to_owned();
        Some(if is_path { Self::Path(version, name) } else { Self::Webhook(version, name) })
    }

    /// The page that describes it in a full tree.
    pub(super) fn page(&self) -> String {
        match self {
            Self::Path(version, name) => format!("openapi/{}/{name}.md", version.name()),
            Self::Webhook(version, name) => format!("webhook/{}/{name}.md", version.name()),
        }
    }

    /// The file of `spec/` with the body of a request. Few paths have more than one body.
    pub(super) fn example(&self, method: &str) -> String {
        let (Self::Path(version, name) | Self::Webhook(version, name)) = self;
        let method = if method == "post" { String::new() } else { format!(".{method}") };
        format!("examples/{}/{name}{method}.json", version.name())
    }

    /// Its file in `spec/`.
    pub(super) fn file(&self) -> String {
        match self {
            Self::Path(version, name) => format!("paths/{}/{name}.yaml", version.name()),
            Self::Webhook(version, name) => format!("webhooks/{}/{name}.yaml", version.name()),
        }
    }
}

/// The path as in the URL: only APIv3 names its version.
pub(super) fn url_path(version: Version, name: &str) -> String {
    match version {
        Version::V3 => format!("/v3/{name}"),
        Version::V2 => format!("/{name}"),
    }
}

/// The family: the path's first segment.
pub(super) fn family(version: Version, name: &str) -> String {
    let first = name.split('/').next().unwrap_or_default();
    match version {
        Version::V3 => first.to_owned(),
        Version::V2 => format!("v2/{first}"),
    }
}

/// The placeholders of a path.
pub(super) fn placeholders(name: &str) -> impl Iterator<Item = &str> {
    name.split('/').filter_map(|segment| segment.strip_prefix('{')?.strip_suffix('}'))
}

/// Whether a name is made of signs that paths have: nothing leads out of the directory.
fn is_plain(name: &str) -> bool {
    name.split('/').all(|segment| {
        !segment.trim_matches('.').is_empty()
            && segment.chars().all(|c| c.is_ascii_alphanumeric() || "-_.{}".contains(c))
    })
}
