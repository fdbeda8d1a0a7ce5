//! The platform's certificates, and their replacement.

use std::sync::Arc;

use jiff::Timestamp;

use super::World;
use crate::{
    clock::beijing,
    control_error::ControlError,
    engine::fact::Fact,
    keys::{Platform, Rotated, Rotation},
    view::{PlatformCertificate, PlatformView},
};

impl World {
    /// The platform certificates (平台证书) of this world, the oldest first, and which share of what they sign is signed with each.
    #[must_use]
    pub fn platform(&self) -> PlatformView {
        let tenant = self.cell.lock();
        let time = |seconds| Timestamp::from_second(seconds).map(beijing).unwrap_or_default();
        let new_signs =
            tenant.ledger.state.rotation.as_ref().map(|rotation| if rotation.withdrawn { 100 } else { rotation.share });
        let all = tenant.platforms(&self.shared.platform);
        let newest = all.len().saturating_sub(1);
        let certificate = |(place, platform): (usize, Arc<Platform>)| PlatformCertificate {
            serial_no: platform.certificate.serial_number().to_string(),
            effective_time: time(platform.certificate.not_before()),
            expire_time: time(platform.certificate.not_after()),
            certificate_pem: platform.certificate_pem.clone(),
            signs: match new_signs {
                Some(share) if place == newest => share,
                Some(share) => 100_u8.saturating_sub(share),
                None => 100,
            },
        };
        PlatformView { certificates: all.into_iter().enumerate().map(certificate).collect() }
    }

    /// Begins to replace the platform certificate: a new one stands beside the old one, is listed by `GET /v3/certificates`, and signs
    /// nothing yet. It takes a good part of a second.
    ///
    /// # Errors
    /// [`ControlError`] when the replacement before is not done.
    pub fn rotate_platform(&self) -> Result<PlatformView, ControlError> {
        let before = self.cell.lock().ledger.state.rotation.clone();
        if before.as_ref().is_some_and(|before| !before.withdrawn) {
            let text = "the platform certificate is being replaced already: withdraw the old one first";
            return Err(ControlError::conflict("ROTATION", text));
        }
        let newest = self.cell.lock().platforms(&self.shared.platform).pop();
        let newest = newest.unwrap_or_else(|| Arc::clone(&self.shared.platform));
        let rotation =
            Rotation::begin(before.as_ref(), &newest).map_err(|error| ControlError::broken(error.to_string()))?;
        self.replace(before.as_ref(), rotation)
    }

    /// From now on, so many in a hundred of the messages that a certificate signs are signed with the new one. The share only rises.
    ///
    /// # Errors
    /// [`ControlError`] when no certificate is being replaced, or the share is below the last one or above 100.
    pub fn move_platform(&self, share: u8) -> Result<PlatformView, ControlError> {
        let before = self.rotation()?;
        if share < before.share || share > 100 {
            return Err(ControlError::bad(format!("share must be {} to 100: it only rises", before.share)));
        }
        self.replace(Some(&before), before.moved(share))
    }

    /// Takes the old platform certificate away: it is no longer listed, signs nothing, and is no longer known in `Wechatpay-Serial`.
    ///
    /// # Errors
    /// [`ControlError`] when no certificate is being replaced, or the new one does not sign everything yet.
    pub fn withdraw_platform(&self) -> Result<PlatformView, ControlError> {
        let before = self.rotation()?;
        if before.share < 100 {
            let text = "the new certificate must sign everything before the old one is withdrawn: share 100";
            return Err(ControlError::conflict("ROTATION", text));
        }
        self.replace(Some(&before), before.done())
    }

    /// The replacement that is under way.
    fn rotation(&self) -> Result<Rotation, ControlError> {
        let found = self.cell.lock().ledger.state.rotation.clone().filter(|rotation| !rotation.withdrawn);
        found.ok_or_else(|| ControlError::conflict("ROTATION", "no platform certificate is being replaced"))
    }

    fn replace(&self, before: Option<&Rotation>, rotation: Rotation) -> Result<PlatformView, ControlError> {
        let parsed = Rotated::parse(&rotation).map_err(ControlError::broken)?;
        self.decide(|turn| {
            if turn.ledger.state.rotation.as_ref() != before {
                return Err(ControlError::conflict("ROTATION", "somebody else has just changed it"));
            }
            turn.record(Fact::Platform(Box::new(rotation)));
            Ok(())
        })?;
        self.cell.lock().rotated = Some(parsed);
        Ok(self.platform())
    }
}
