// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/payscore`

pub mod acquiringbank;
pub mod merchant_bill;
pub mod oversea;
pub mod partner;
pub mod payafter_orders;
pub mod permissions;
pub mod plan;
pub mod serviceorder;
pub mod servicepayondeliveryorder;
pub mod sign_plan;
pub mod smartretail_orders;
pub mod user_service_state;
pub mod users;

use crate::{At, Caller};

/// `/v3/payscore`
#[derive(Debug, Clone)]
pub struct Payscore<C> {
    at: At<C>,
}

impl<C: Caller> Payscore<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/payscore/acquiringbank`
    #[must_use]
    pub fn acquiringbank(&self) -> acquiringbank::Acquiringbank<C> {
        acquiringbank::Acquiringbank::new(self.at.clone())
    }

    /// `/v3/payscore/merchant-bill`
    #[doc(alias = "merchantBill")]
    #[must_use]
    pub fn merchant_bill(&self) -> merchant_bill::MerchantBill<C> {
        merchant_bill::MerchantBill::new(self.at.clone())
    }

    /// `/v3/payscore/oversea`
    #[must_use]
    pub fn oversea(&self) -> oversea::Oversea<C> {
        oversea::Oversea::new(self.at.clone())
    }

    /// `/v3/payscore/partner`
    #[must_use]
    pub fn partner(&self) -> partner::Partner<C> {
        partner::Partner::new(self.at.clone())
    }

    /// `/v3/payscore/payafter-orders`
    #[doc(alias = "payafterOrders")]
    #[must_use]
    pub fn payafter_orders(&self) -> payafter_orders::PayafterOrders<C> {
        payafter_orders::PayafterOrders::new(self.at.clone())
    }

    /// `/v3/payscore/permissions`
    #[must_use]
    pub fn permissions(&self) -> permissions::Permissions<C> {
        permissions::Permissions::new(self.at.clone())
    }

    /// `/v3/payscore/plan`
    #[must_use]
    pub fn plan(&self) -> plan::Plan<C> {
        plan::Plan::new(self.at.clone())
    }

    /// `/v3/payscore/serviceorder`
    #[must_use]
    pub fn serviceorder(&self) -> serviceorder::Serviceorder<C> {
        serviceorder::Serviceorder::new(self.at.clone())
    }

    /// `/v3/payscore/servicepayondeliveryorder`
    #[must_use]
    pub fn servicepayondeliveryorder(&self) -> servicepayondeliveryorder::Servicepayondeliveryorder<C> {
        servicepayondeliveryorder::Servicepayondeliveryorder::new(self.at.clone())
    }

    /// `/v3/payscore/sign-plan`
    #[doc(alias = "signPlan")]
    #[must_use]
    pub fn sign_plan(&self) -> sign_plan::SignPlan<C> {
        sign_plan::SignPlan::new(self.at.clone())
    }

    /// `/v3/payscore/smartretail-orders`
    #[doc(alias = "smartretailOrders")]
    #[must_use]
    pub fn smartretail_orders(&self) -> smartretail_orders::SmartretailOrders<C> {
        smartretail_orders::SmartretailOrders::new(self.at.clone())
    }

    /// `/v3/payscore/user-service-state`
    #[doc(alias = "userServiceState")]
    #[must_use]
    pub fn user_service_state(&self) -> user_service_state::UserServiceState<C> {
        user_service_state::UserServiceState::new(self.at.clone())
    }

    /// `/v3/payscore/users`
    #[must_use]
    pub fn users(&self) -> users::Users<C> {
        users::Users::new(self.at.clone())
    }
}
