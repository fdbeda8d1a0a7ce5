// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/gov/subsidy/zhejiang/n-qualifications/confirm`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/gov/subsidy/zhejiang/n-qualifications/confirm`
///
/// `POST`: n品类核销, see <https://pay.weixin.qq.com/doc/v3/partner/4013989530>.
#[derive(Debug, Clone)]
pub struct Confirm<C> {
    at: At<C>,
}

impl<C: Caller> Confirm<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// n品类核销: `POST /v3/gov/subsidy/zhejiang/n-qualifications/confirm`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4013989530>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::gov::POST_SUBSIDY_ZHEJIANG_N_QUALIFICATIONS_CONFIRM, body)
    }
}

/// What [`Confirm::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 品类集合.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<Vec<Data>>,
    /// 请求流水号.
    pub req_ssn: String,
    /// 请求时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub req_time: Option<String>,
}

/// 品类集合.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct Data {
    /// 品类编码.
    pub cate_code: String,
    /// 证件号码: encrypted by the call.
    pub cert_no: crate::Sensitive,
    /// 能耗等级.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub grade: Option<String>,
    /// 姓名: encrypted by the call.
    pub name: crate::Sensitive,
    /// 交易完成或商品退回时间戳.
    pub operation_time: String,
    /// 银行机构名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_name: Option<String>,
    /// 银行补贴金额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_subsidy: Option<String>,
    /// 交易平台补贴金额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plat_subsidy: Option<String>,
    /// 销售金额.
    pub sales: String,
    /// 品类状态.
    pub status: String,
    /// 政府补贴金额.
    pub subsidy: String,
    /// 手机号: encrypted by the call.
    pub tel: crate::Sensitive,
    /// 收货地区编码.
    pub add_code: String,
    /// 收货地址: encrypted by the call.
    pub address: crate::Sensitive,
    /// 销售方式.
    pub sale_models: String,
    /// 家电品牌.
    pub brand: String,
    /// 活动资金地区编码.
    pub activity_add_code: String,
    /// 统一社会信息代码.
    pub uniscid: String,
    /// 销售企业名称.
    pub corp_name: String,
    /// 数据流水号.
    pub serial_num: String,
}

pub use crate::v3::gov::subsidy::zhejiang::authcode::cancel::PostAnswer;

impl Request for PostRequest {}
