//! Reads a description from a YAML file, key files and all.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use super::{WorldDescription, declare::Flaw, lines::line_of};

/// A description and the text that it was read from.
#[derive(Debug)]
pub(crate) struct Described {
    path: PathBuf,
    text: String,
    pub(crate) world: WorldDescription,
}

/// Reads a file. Key files are looked for beside it.
pub(crate) fn read(path: &Path) -> io::Result<Described> {
    let text = fs::read_to_string(path)
        .map_err(|error| io::Error::new(error.kind(), format!("{} cannot be read: {error}", path.display())))?;
    let world =
        WorldDescription::from_yaml(&text).map_err(|problem| invalid(format!("{}: {problem}", path.display())))?;
    let mut described = Described { path: path.to_owned(), text, world };
    described.read_key_files()?;
    Ok(described)
}

impl WorldDescription {
    /// Reads a description from a YAML file, and the key files that it names.
    ///
    /// # Errors
    /// What cannot be read or is wrong, with its line.
    pub fn from_file(path: &Path) -> io::Result<Self> {
        read(path).map(|described| described.world)
    }

    /// Reads a description from YAML.
    ///
    /// # Errors
    /// What is wrong, with its line.
    pub fn from_yaml(text: &str) -> Result<Self, String> {
        // An empty file describes the default world as it is.
        let described: Result<Option<Self>, _> = serde_saphyr::from_str(text);
        described.map(Option::unwrap_or_default).map_err(|error| error.to_string())
    }
}

impl Described {
    /// The error of what turned out to be wrong later.
    pub(crate) fn explain(&self, flaw: &Flaw) -> io::Error {
        self.wrong(&flaw.place, &flaw.to_string())
    }

    fn wrong(&self, place: &[String], problem: &str) -> io::Error {
        let path = self.path.display();
        invalid(match line_of(&self.text, place) {
            Some(line) => format!("{path}, line {line}: {problem}"),
            None => format!("{path}: {problem}"),
        })
    }

    fn read_key_files(&mut self) -> io::Result<()> {
        let directory = self.path.parent().unwrap_or(Path::new("")).to_owned();
        let mut merchants = std::mem::take(&mut self.world.merchants);
        for (mchid, merchant) in &mut merchants {
            let keys = [
                ("certificate", &mut merchant.certificate_file, &mut merchant.certificate_pem),
                ("public_key", &mut merchant.public_key_file, &mut merchant.public_key_pem),
            ];
            for (name, file, pem) in keys {
                let Some(file) = file.take() else { continue };
                let place = ["merchants".to_owned(), mchid.clone(), format!("{name}_file")];
                if pem.is_some() {
                    return Err(
                        self.wrong(&place, &format!("{}: give {name}_file or {name}_pem, not both", place.join(".")))
                    );
                }
                let file = directory.join(file);
                let text = fs::read_to_string(&file).map_err(|error| {
                    self.wrong(&place, &format!("{}: {} cannot be read: {error}", place.join("."), file.display()))
                })?;
                *pem = Some(text);
            }
        }
        self.world.merchants = merchants;
        Ok(())
    }
}

fn invalid(problem: String) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidInput, problem)
}
