// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/payscore/partner/servicepayondeliveryorder`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/payscore/partner/servicepayondeliveryorder`
///
/// `POST`: 创建先用后付订单, see <https://pay.weixin.qq.com/doc/v3/partner/4012783634>.
#[derive(Debug, Clone)]
pub struct Servicepayondeliveryorder<C> {
    at: At<C>,
}

impl<C: Caller> Servicepayondeliveryorder<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 创建先用后付订单: `POST /v3/payscore/partner/servicepayondeliveryorder`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012783634>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::payscore::POST_PARTNER_SERVICEPAYONDELIVERYORDER, body)
    }
}

/// What [`Servicepayondeliveryorder::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 商户服务订单号.
    pub out_order_no: String,
    /// 公众账号ID.
    pub appid: String,
    /// 子商户号.
    pub sub_mchid: String,
    /// 子商户应用ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 服务ID.
    pub service_id: String,
    /// 服务信息.
    pub service_introduction: String,
    /// 后付费项目.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub post_payments: Option<Vec<PostPayments>>,
    /// 商户优惠.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub post_discounts: Option<Vec<PostDiscounts>>,
    /// 服务时间.
    pub time_range: TimeRange,
    /// 服务位置.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<Location>,
    /// 订单风险金.
    pub risk_fund: RiskFund,
    /// 商户数据包.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 商户回调地址.
    pub notify_url: String,
    /// 用户标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 子商户公众号下的用户标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_openid: Option<String>,
    /// 是否需要用户确认.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub need_user_confirm: Option<bool>,
    /// 商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mchid: Option<String>,
    /// 先用后付购物详情.
    pub shopping_info: ShoppingInfo,
}

pub use crate::v3::payscore::acquiringbank::servicepayondeliveryorder::PostPayments;

pub use crate::v3::payscore::partner::serviceorder::out_order_no::send_pendingmessage::PostDiscounts;

/// 服务时间.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct TimeRange {
    /// 服务开始时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_time: Option<String>,
    /// 服务开始时间备注.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_time_remark: Option<String>,
    /// 服务结束时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time: Option<String>,
    /// 服务结束时间备注.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time_remark: Option<String>,
}

pub use crate::v3::payscore::acquiringbank::servicepayondeliveryorder::Location;

pub use crate::v3::payscore::partner::serviceorder::RiskFund;

pub use crate::v3::payscore::acquiringbank::servicepayondeliveryorder::Name;

pub use crate::v3::payscore::acquiringbank::servicepayondeliveryorder::ShoppingInfo;

pub use crate::v3::payscore::acquiringbank::servicepayondeliveryorder::JumpLink;

pub use crate::v3::payscore::acquiringbank::servicepayondeliveryorder::JumpLinkType;

pub use crate::v3::payscore::acquiringbank::servicepayondeliveryorder::Goods;

pub use crate::v3::payscore::acquiringbank::servicepayondeliveryorder::PostAnswer;

pub use crate::v3::payscore::acquiringbank::servicepayondeliveryorder::PostAnswerPostPayments;

pub use crate::v3::payscore::acquiringbank::servicepayondeliveryorder::PostAnswerPostDiscounts;

pub use crate::v3::payscore::acquiringbank::servicepayondeliveryorder::PostAnswerRiskFund;

pub use crate::v3::payscore::acquiringbank::servicepayondeliveryorder::PostAnswerTimeRange;

pub use crate::v3::payscore::acquiringbank::serviceorder::GetAnswerLocation as PostAnswerLocation;

pub use crate::v3::payscore::acquiringbank::servicepayondeliveryorder::PostAnswerShoppingInfo;

pub use crate::v3::payscore::acquiringbank::servicepayondeliveryorder::PostAnswerShoppingInfoJumpLink;

pub use crate::v3::payscore::acquiringbank::servicepayondeliveryorder::PostAnswerShoppingInfoGoods;

impl Request for PostRequest {}
