// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/platsolution/mch-transfer/reservation/apply`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/platsolution/mch-transfer/reservation/apply`
///
/// `POST`: 受理单次预约商家转账, see <https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-apply.html>.
#[derive(Debug, Clone)]
pub struct Apply<C> {
    at: At<C>,
}

impl<C: Caller> Apply<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 受理单次预约商家转账: `POST /v3/platsolution/mch-transfer/reservation/apply`
    ///
    /// Official page: <https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-apply.html>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::platsolution::POST_MCH_TRANSFER_RESERVATION_APPLY, body)
    }
}

/// What [`Apply::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 二级商户号.
    pub sub_mchid: String,
    /// 服务商AppID.
    pub sp_appid: String,
    /// 二级商户AppID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 商户预约单号.
    pub out_reservation_no: String,
    /// 转账场景ID.
    pub transfer_scene_id: String,
    /// 预计最晚转账日期.
    pub estimated_date: String,
    /// 预计最大转账金额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub estimated_max_amount: Option<i64>,
    /// 准确转账金额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exact_amount: Option<i64>,
    /// 收款用户OpenID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 收款用户姓名: encrypted by the call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_real_name: Option<crate::Sensitive>,
    /// 预约备注.
    pub reserve_remark: String,
    /// 商户回调地址.
    pub notify_url: String,
    /// 场景报备信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scene_report_data: Option<SceneReportData>,
}

pub use crate::v3::platsolution::insurance::mch_transfer::reservation::apply::SceneReportData;

pub use crate::v3::platsolution::insurance::mch_transfer::reservation::apply::InsurancePolicy;

pub use crate::v3::platsolution::insurance::mch_transfer::reservation::apply::PostAnswer;

pub use crate::v3::platsolution::insurance::mch_transfer::reservation::apply::State;

impl Request for PostRequest {}
